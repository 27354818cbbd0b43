import { expect, test } from "vitest";
import { arrangeDay, type MyInterview } from "./my-day.ts";

const now = new Date("2026-11-24T10:00:00Z");
const interview = (change: Partial<MyInterview>): MyInterview => ({
  id: "i",
  loopId: "l",
  name: "Technical",
  minutes: 45,
  state: "scheduled",
  scheduledAt: null,
  startedAt: null,
  candidateName: "Cam Dolan",
  jobTitle: "Release engineer",
  role: "lead",
  submittedAt: null,
  ...change,
});

test("the soonest interview is next and the others follow", () => {
  const soon = interview({ id: "1", scheduledAt: "2026-11-24T10:30:00Z" });
  const later = interview({ id: "2", scheduledAt: "2026-11-24T14:00:00Z" });
  expect(arrangeDay([soon, later], now)).toEqual({ next: soon, later: [later], unscheduled: [], due: [] });
});

test("a running interview stays in front of one that should have begun", () => {
  const late = interview({ id: "1", scheduledAt: "2026-11-24T09:30:00Z" });
  const running = interview({
    id: "2",
    state: "in_progress",
    scheduledAt: "2026-11-24T09:45:00Z",
    startedAt: "2026-11-24T09:50:00Z",
  });
  expect(arrangeDay([late, running], now)).toMatchObject({ next: running, later: [late] });
});

test("a conversation that overruns is not over yet, one forgotten since an hour is", () => {
  const overrunning = interview({ state: "in_progress", startedAt: "2026-11-24T09:00:00Z" });
  const forgotten = interview({ state: "in_progress", startedAt: "2026-11-24T08:00:00Z" });
  expect(arrangeDay([overrunning], now).next).toBe(overrunning);
  expect(arrangeDay([forgotten], now)).toMatchObject({ next: null, due: [forgotten] });
});

test("an interview whose time has passed owes a scorecard until it is handed in", () => {
  const passed = interview({ scheduledAt: "2026-11-24T09:00:00Z" });
  const done = interview({ state: "done", scheduledAt: null });
  const submitted = interview({ state: "done", submittedAt: "2026-11-24T09:50:00Z" });
  expect(arrangeDay([passed, done, submitted], now)).toEqual({
    next: null,
    later: [],
    unscheduled: [],
    due: [passed, done],
  });
});

test("what has no time yet is kept apart", () => {
  const sometime = interview({});
  expect(arrangeDay([sometime], now)).toMatchObject({ next: null, unscheduled: [sometime] });
});
