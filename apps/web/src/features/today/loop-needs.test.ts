import { expect, test } from "vitest";
import type { BoardInterview, BoardLoop } from "../../app/loop-progress.ts";
import { loopNeeds } from "./loop-needs.ts";

const now = new Date("2026-11-24T12:00:00Z");
const ines = { memberId: "ines", name: "Ines", role: "lead", submittedAt: null } as const;
const overdue: BoardInterview = {
  id: "overdue",
  name: "Screen",
  state: "done",
  scheduledAt: "2026-11-23T09:00:00Z",
  assigned: [ines, { ...ines, name: "Ivan", submittedAt: "2026-11-23T10:00:00Z" }],
};
const empty: BoardInterview = { ...overdue, id: "empty", state: "scheduled", assigned: [] };
const loop: BoardLoop = {
  id: "l1",
  revealRule: "own_submission",
  openedAt: "2026-11-20T09:00:00Z",
  debriefOpenedAt: null,
  closedAt: null,
  candidateName: "Cam Dolan",
  jobId: "j1",
  jobTitle: "Release engineer",
  interviews: [
    { ...empty, scheduledAt: null },
    { ...empty, id: "soon", scheduledAt: "2026-11-24T15:00:00Z" },
    overdue,
  ],
};

test("needs come in the order in which they hurt", () => {
  const needs = loopNeeds([loop], "rosa", now);
  expect(needs.map(({ id, kind }) => [id, kind])).toEqual([
    ["overdue", "scorecards"],
    ["soon", "people"],
    ["empty", "people"],
  ]);
  expect(needs[0]).toMatchObject({ missing: ["Ines"], interviewName: "Screen" });
});

test("a coordinator who interviews in the loop is not told who has handed in", () => {
  expect(loopNeeds([loop], "ines", now).map(({ id }) => id)).toEqual(["soon", "empty"]);
});

test("a complete loop needs its debrief, since its last scorecard", () => {
  const submittedAt = "2026-11-23T10:00:00Z";
  const complete = { ...loop, interviews: [{ ...overdue, assigned: [{ ...ines, submittedAt }] }] };
  expect(loopNeeds([complete], "rosa", now)).toMatchObject([{ kind: "debrief", at: submittedAt }]);
});

test("a loop that needs nothing is not listed", () => {
  expect(loopNeeds([{ ...loop, interviews: [] }], "rosa", now)).toEqual([]);
});
