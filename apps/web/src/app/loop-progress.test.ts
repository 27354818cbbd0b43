import { expect, test } from "vitest";
import {
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
