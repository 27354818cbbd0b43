import { expect, test } from "vitest";
import { aDraft, outage, pipeline, rollback } from "./plan-draft.fixture.ts";
import { isUnsaved, openPlan, reducePlan, type PlanAction, type PlanState } from "./plan-state.ts";

test("undo takes back one step at a time, and then nothing", () => {
  const edited = after({ type: "add kit", key: "third" }, { type: "remove kit", key: "screen" });
  expect(keysOf(edited)).toEqual(["technical", "third"]);
  const once = reducePlan(edited, { type: "undo" });
  expect(keysOf(once)).toEqual(["screen", "technical", "third"]);
  const twice = reducePlan(once, { type: "undo" });
  expect(isUnsaved(twice)).toBe(false);
  expect(reducePlan(twice, { type: "undo" })).toBe(twice);
});

test("letters typed into one field are one step, and another field begins the next", () => {
  const typed = after(
    { type: "describe", change: { title: "A" } },
    { type: "describe", change: { title: "Ab" } },
    { type: "describe kit", key: "screen", change: { name: "Sc" } },
    { type: "describe kit", key: "screen", change: { name: "S" } },
    { type: "describe kit", key: "technical", change: { name: "T" } },
    { type: "time question", key: "technical", questionVersionId: outage, minutes: "1" },
    { type: "time question", key: "technical", questionVersionId: outage, minutes: "14" },
  );
  expect(typed.past.map(({ title, kits }) => [title, ...kits.map(({ name }) => name)])).toEqual([
    ["Release engineer", "Screen", "Technical"],
    ["Ab", "Screen", "Technical"],
    ["Ab", "S", "Technical"],
    ["Ab", "S", "T"],
  ]);
});

test("an edit that changes nothing is not a step", () => {
  const state = aState();
  const nothing: PlanAction[] = [
    { type: "hand over question", key: "screen", questionVersionId: rollback, to: "technical" },
    { type: "move question", key: "screen", questionVersionId: pipeline, by: -1 },
    { type: "add question", key: "screen", questionVersionId: pipeline, minutes: "10" },
    { type: "move kit", key: "screen", by: -1 },
    { type: "describe kit", key: "gone", change: { name: "Ghost" } },
  ];
  for (const edit of nothing) expect(reducePlan(state, edit)).toBe(state);
});

test("a plan counts as unsaved until it is saved or put back as it was", () => {
  const edited = after({ type: "describe", change: { title: "Other" } });
  expect(isUnsaved(edited)).toBe(true);
  expect(isUnsaved(reducePlan(edited, { type: "saved", draft: edited.draft, revision: 2 }))).toBe(false);
  expect(isUnsaved(reducePlan(edited, { type: "describe", change: { title: aDraft().title } }))).toBe(false);
});

test("what is typed while a save is on its way stays and is still unsaved", () => {
  const sent = after({ type: "describe", change: { title: "Sent" } });
  const typed = reducePlan(sent, { type: "describe", change: { title: "Sent and more" } });
  const saved = reducePlan(typed, { type: "saved", draft: sent.draft, revision: 2 });
  expect(saved.draft.title).toBe("Sent and more");
  expect(saved.revision).toBe(2);
  expect(isUnsaved(saved)).toBe(true);
});

test("loading the server's plan begins anew", () => {
  const loaded = reducePlan(after({ type: "add kit", key: "third" }), {
    type: "load",
    draft: aDraft(),
    revision: 7,
  });
  expect(loaded).toEqual({ draft: aDraft(), past: [], strand: null, saved: aDraft(), revision: 7 });
});

const aState = (): PlanState => openPlan({ draft: aDraft(), revision: 1 });
const after = (...actions: PlanAction[]) => actions.reduce(reducePlan, aState());
const keysOf = ({ draft }: PlanState) => draft.kits.map(({ key }) => key);
