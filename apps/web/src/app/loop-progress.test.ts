import { expect, test } from "vitest";
import {
  lastHandedIn,
  readyForDebrief,
  handedIn,
  lacksPeople,
  owing,
  seesProgress,
  type BoardInterview,
  type BoardLoop,
} from "./loop-progress.ts";

const now = new Date("2026-11-24T12:00:00Z");
const ines = { memberId: "ines", name: "Ines", role: "lead", submittedAt: null } as const;
const ivan = { ...ines, memberId: "ivan", name: "Ivan", submittedAt: "2026-11-24T10:00:00Z" } as const;

const interview = (change: Partial<BoardInterview> = {}): BoardInterview => ({
  id: "i1",
  name: "Technical",
  state: "done",
  scheduledAt: "2026-11-24T09:00:00Z",
  assigned: [ines, ivan],
  ...change,
});
const loop = (...interviews: BoardInterview[]): BoardLoop => ({
  id: "l1",
  revealRule: "own_submission",
  openedAt: "2026-11-20T09:00:00Z",
  debriefOpenedAt: null,
  closedAt: null,
  candidateName: "Cam Dolan",
  jobId: "j1",
  jobTitle: "Release engineer",
  interviews,
});

test("whoever interviews in a loop is not shown its progress", () => {
  expect(seesProgress(loop(interview()), "ines")).toBe(false);
  expect(seesProgress(loop(interview()), "rosa")).toBe(true);
});

test("a scorecard is owed once the conversation has taken place", () => {
  expect(owing(interview(), now)).toEqual([ines]);
  expect(owing(interview({ state: "scheduled", scheduledAt: "2026-11-24T10:30:00Z" }), now)).toEqual([]);
});

test("an interview nobody ended is over two hours after its time", () => {
  expect(owing(interview({ state: "in_progress", scheduledAt: "2026-11-24T09:59:00Z" }), now)).toEqual([
    ines,
  ]);
});

test("a cancelled interview asks nothing of anybody", () => {
  const cancelled = interview({ state: "cancelled", assigned: [ines] });
  expect(owing(cancelled, now)).toEqual([]);
  expect(handedIn(loop(cancelled, interview()))).toEqual({ done: 1, of: 2 });
});

test("only an interview ahead lacks people", () => {
  expect(lacksPeople(interview({ state: "scheduled", assigned: [] }))).toBe(true);
  expect(lacksPeople(interview({ state: "done", assigned: [] }))).toBe(false);
  expect(lacksPeople(interview({ state: "scheduled" }))).toBe(false);
});

test("a loop is ready for its debrief when the last scorecard is in", () => {
  const complete = loop(
    interview({ assigned: [ivan, { ...ivan, submittedAt: "2026-11-24T09:59:00.000Z" }] }),
  );
  expect(readyForDebrief(complete, "rosa")).toBe(true);
  expect(lastHandedIn(complete)).toBe(ivan.submittedAt);
  expect(readyForDebrief({ ...complete, debriefOpenedAt: "2026-11-24T11:00:00Z" }, "rosa")).toBe(false);
  expect(readyForDebrief(loop(interview()), "rosa")).toBe(false);
});

test("a loop that still lacks people or has nobody at all is not ready", () => {
  const ahead = interview({ state: "scheduled", assigned: [] });
  expect(readyForDebrief(loop(interview({ assigned: [ivan] }), ahead), "rosa")).toBe(false);
  expect(readyForDebrief(loop(), "rosa")).toBe(false);
});

test("an interviewer is not told that a loop is complete", () => {
  expect(readyForDebrief(loop(interview({ assigned: [ivan] })), "ivan")).toBe(false);
});
