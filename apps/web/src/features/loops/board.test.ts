import { expect, test } from "vitest";
import type { BoardInterview, BoardLoop } from "../../app/loop-progress.ts";
import { findLoops, orderBoard, progressWords } from "./board.ts";

const now = new Date("2026-11-24T12:00:00Z");
const ines = { memberId: "ines", name: "Ines Okafor", role: "lead", submittedAt: null } as const;
const ivan = { ...ines, memberId: "ivan", name: "Ivan Petrov", submittedAt: "2026-11-23T10:00:00Z" } as const;
const interview: BoardInterview = {
  id: "i1",
  name: "Technical",
  state: "done",
  scheduledAt: "2026-11-23T09:00:00Z",
  assigned: [ines, ivan],
};
const loop: BoardLoop = {
  id: "cam",
  revealRule: "own_submission",
  openedAt: "2026-11-20T09:00:00Z",
  debriefOpenedAt: null,
  closedAt: null,
  candidateName: "Tomás Ferreira",
  jobId: "j1",
  jobTitle: "Release engineer",
  interviews: [interview],
};
const ahead = { ...interview, state: "scheduled", scheduledAt: "2026-11-24T15:00:00Z" } as const;
const ids = (loops: BoardLoop[]) => loops.map(({ id }) => id);

test.each(["tomas", "rel eng", "okafor", "technical ferr"])("%s finds the loop", (words) => {
  expect(ids(findLoops([loop], words))).toEqual(["cam"]);
});

test("words that nothing begins with find nothing", () => {
  expect(findLoops([loop], "erreira")).toEqual([]);
});

test("what is overdue stands before what comes next", () => {
  const coming = { ...loop, id: "coming", interviews: [ahead] };
  const sometime = { ...loop, id: "sometime", interviews: [{ ...ahead, scheduledAt: null }] };
  expect(ids(orderBoard([sometime, coming, loop], "rosa", now))).toEqual(["cam", "coming", "sometime"]);
});

test("a loop that waits for its debrief stands where its last scorecard came in", () => {
  const coming = { ...loop, id: "coming", interviews: [ahead] };
  const ready = { ...loop, id: "ready", interviews: [{ ...interview, assigned: [ivan] }] };
  expect(ids(orderBoard([coming, ready], "rosa", now))).toEqual(["ready", "coming"]);
});

test("an interviewer's board does not move by what others have handed in", () => {
  const mine = {
    ...loop,
    id: "mine",
    interviews: [
      {
        ...interview,
        assigned: [
          { ...ines, submittedAt: "x" },
          { ...ivan, submittedAt: null },
        ],
      },
    ],
  };
  const coming = { ...loop, id: "coming", interviews: [ahead] };
  expect(ids(orderBoard([mine, coming], "ines", now))).toEqual(["coming", "mine"]);
});

test("progress is counted for those who are told it", () => {
  expect(progressWords(loop, "rosa")).toBe("1 of 2 scorecards in");
  expect(progressWords({ ...loop, interviews: [] }, "rosa")).toBe("Nobody is assigned yet");
});

test("an interviewer is told of their own scorecards only", () => {
  expect(progressWords(loop, "ines")).toBe("Your scorecard is not in yet");
  expect(progressWords(loop, "ivan")).toBe("Your scorecard is in");
  expect(progressWords({ ...loop, interviews: [interview, interview] }, "ivan")).toBe(
    "2 of your 2 scorecards in",
  );
});
