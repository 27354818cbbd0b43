import { expect, test } from "vitest";
import { editLoop, newLoop, type LoopEdit } from "./open-loop-draft.ts";

test("a new loop has an interview for each kit with a place for its lead, and the default reveal rule", () => {
  expect(newLoop(kits)).toMatchObject({
    revealRule: "own_submission",
    interviews: [
      { kitId: "k1", name: "Screen", minutes: 30, startsAt: "", places: [{ memberId: null, role: "lead" }] },
      {
        kitId: "k2",
        name: "Technical",
        minutes: 60,
        startsAt: "",
        places: [{ memberId: null, role: "lead" }],
      },
    ],
  });
});

test("time and people go to one interview only", () => {
  const draft = after(
    { type: "schedule", kitId: "k2", startsAt: "2026-12-04T10:00" },
    { type: "fill place", kitId: "k2", key: "k2", change: { memberId: "ines" } },
  );
  expect(draft.interviews.map(({ startsAt }) => startsAt)).toEqual(["", "2026-12-04T10:00"]);
  expect(draft.interviews.map(({ places }) => places[0]?.memberId)).toEqual([null, "ines"]);
});

test("whoever is added beside a lead is a co-interviewer, and without one leads", () => {
  const beside = after({ type: "add place", kitId: "k1", key: "second" });
  expect(beside.interviews[0]?.places.map(({ role }) => role)).toEqual(["lead", "co_interviewer"]);
  const alone = after(
    { type: "remove place", kitId: "k1", key: "k1" },
    { type: "add place", kitId: "k1", key: "x" },
  );
  expect(alone.interviews[0]?.places).toEqual([{ key: "x", memberId: null, role: "lead" }]);
});

test("a role changes without changing the person", () => {
  const draft = after(
    { type: "fill place", kitId: "k1", key: "k1", change: { memberId: "ivan" } },
    { type: "fill place", kitId: "k1", key: "k1", change: { role: "reverse_shadow" } },
  );
  expect(draft.interviews[0]?.places).toEqual([{ key: "k1", memberId: "ivan", role: "reverse_shadow" }]);
});

test("when the plan has changed, what was entered stays with the kits that are still there", () => {
  const draft = after(
    { type: "describe", change: { candidateName: "Mara Stein" } },
    { type: "schedule", kitId: "k2", startsAt: "2026-12-04T10:00" },
    {
      type: "take up plan",
      kits: [
        { id: "n1", name: "Technical", minutes: 45 },
        { id: "n2", name: "Manager", minutes: 30 },
      ],
    },
  );
  expect(draft.candidateName).toBe("Mara Stein");
  expect(
    draft.interviews.map(({ kitId, name, minutes, startsAt }) => [kitId, name, minutes, startsAt]),
  ).toEqual([
    ["n1", "Technical", 45, "2026-12-04T10:00"],
    ["n2", "Manager", 30, ""],
  ]);
});

const kits = [
  { id: "k1", name: "Screen", minutes: 30 },
  { id: "k2", name: "Technical", minutes: 60 },
];
const after = (...edits: LoopEdit[]) => edits.reduce(editLoop, newLoop(kits));
