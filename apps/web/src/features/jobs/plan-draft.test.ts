import { expect, test } from "vitest";
import { editPlan, type PlanDraft, type PlanEdit } from "./plan-draft.ts";
import { aDraft, diagnosis, judgement, outage, pipeline, rollback } from "./plan-draft.fixture.ts";

test("the job's own words are replaced field by field", () => {
  const draft = after({ type: "describe", change: { title: "Platform engineer" } });
  expect(draft).toEqual({ ...aDraft(), title: "Platform engineer" });
});

test("a competency is graded once, with a middle weight", () => {
  const draft = after(
    { type: "grade", competencyId: "learning" },
    { type: "grade", competencyId: "learning" },
    { type: "grade", competencyId: judgement },
  );
  expect(draft.competencies.map(({ competencyId }) => competencyId)).toEqual([
    judgement,
    diagnosis,
    "learning",
  ]);
  expect(draft.competencies.at(-1)).toEqual({ competencyId: "learning", weight: 3, mustHave: false });
});

test("a competency that is no longer graded leaves the kits too", () => {
  const draft = after({ type: "stop grading", competencyId: judgement });
  expect(draft.competencies.map(({ competencyId }) => competencyId)).toEqual([diagnosis]);
  expect(draft.kits.map(({ competencyIds }) => competencyIds)).toEqual([[], [diagnosis]]);
});

test("weight and must-have change for one competency only", () => {
  const draft = after(
    { type: "weigh", competencyId: judgement, change: { mustHave: true } },
    { type: "weigh", competencyId: judgement, change: { weight: 1 } },
  );
  expect(draft.competencies).toEqual([
    { competencyId: judgement, weight: 1, mustHave: true },
    { competencyId: diagnosis, weight: 5, mustHave: true },
  ]);
});

test("a new kit goes to the end with a name of its own", () => {
  const { kits } = after({ type: "add kit", key: "third" });
  expect(kits.map(({ name }) => name)).toEqual(["Screen", "Technical", "Kit 3"]);
});

test("a kit is described and removed by its key", () => {
  const draft = after(
    { type: "describe kit", key: "technical", change: { minutes: "5" } },
    { type: "remove kit", key: "screen" },
  );
  expect(draft.kits.map(({ name, minutes }) => [name, minutes])).toEqual([["Technical", "5"]]);
});

test("kits change places and stay within the plan", () => {
  expect(kitsAfter({ type: "move kit", key: "screen", by: 1 })).toEqual(["technical", "screen"]);
  expect(kitsAfter({ type: "move kit", key: "screen", by: -1 })).toEqual(["screen", "technical"]);
  expect(kitsAfter({ type: "move kit", key: "technical", by: 1 })).toEqual(["screen", "technical"]);
});

test("a kit looks at a competency or does not", () => {
  const [screen] = after({ type: "focus", key: "screen", competencyId: diagnosis, on: true }).kits;
  expect(screen?.competencyIds).toEqual([judgement, diagnosis]);
  const [, technical] = after({ type: "focus", key: "technical", competencyId: diagnosis, on: false }).kits;
  expect(technical?.competencyIds).toEqual([judgement]);
});

test("a question is added to one kit, and only once", () => {
  const draft = after(
    { type: "add question", key: "screen", questionVersionId: outage, minutes: "15" },
    { type: "add question", key: "screen", questionVersionId: outage, minutes: "15" },
  );
  expect(questionsOf(draft)).toEqual([
    [pipeline, rollback, outage],
    [outage, rollback],
  ]);
});

test("the time of a question is its own in each kit", () => {
  const draft = after({ type: "time question", key: "technical", questionVersionId: rollback, minutes: "8" });
  expect(draft.kits.map(({ questions }) => questions.map(({ minutes }) => minutes))).toEqual([
    ["10", "12"],
    ["15", "8"],
  ]);
});

test("questions change places within their kit and stay in it", () => {
  expect(questionsOf(after(move(1)))[0]).toEqual([rollback, pipeline]);
  expect(questionsOf(after(move(-1)))[0]).toEqual([pipeline, rollback]);
  expect(questionsOf(after(move(1), move(1)))[0]).toEqual([rollback, pipeline]);
});

test("a question is removed from one kit and stays in the other", () => {
  const draft = after({ type: "remove question", key: "screen", questionVersionId: rollback });
  expect(questionsOf(draft)).toEqual([[pipeline], [outage, rollback]]);
});

test("a question handed over to another kit takes its minutes along", () => {
  const draft = after({
    type: "hand over question",
    key: "screen",
    questionVersionId: pipeline,
    to: "technical",
  });
  expect(questionsOf(draft)).toEqual([[rollback], [outage, rollback, pipeline]]);
  expect(draft.kits[1]?.questions.at(-1)?.minutes).toBe("10");
});

test("a question is not handed over to a kit that asks it already", () => {
  const draft = aDraft();
  const edit = {
    type: "hand over question",
    key: "screen",
    questionVersionId: rollback,
    to: "technical",
  } as const;
  expect(editPlan(draft, edit)).toBe(draft);
});

const move = (by: 1 | -1): PlanEdit => ({
  type: "move question",
  key: "screen",
  questionVersionId: pipeline,
  by,
});
const after = (...edits: PlanEdit[]): PlanDraft => edits.reduce(editPlan, aDraft());
const kitsAfter = (edit: PlanEdit) => after(edit).kits.map(({ key }) => key);
const questionsOf = (draft: PlanDraft) =>
  draft.kits.map(({ questions }) => questions.map(({ questionVersionId }) => questionVersionId));
