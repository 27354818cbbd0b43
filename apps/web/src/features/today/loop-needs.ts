import {
  lacksPeople,
  lastHandedIn,
  owing,
  readyForDebrief,
  seesProgress,
  type BoardLoop,
} from "../../app/loop-progress.ts";

/** Something in a loop that waits for somebody who runs it. `at` is the moment it is about. */
export type LoopNeed = { id: string; loop: BoardLoop; at: string | null } & (
  | { kind: "people"; interviewName: string }
  | { kind: "scorecards"; interviewName: string; missing: string[] }
  | { kind: "debrief" }
);

/** What hurts first comes first: the longest overdue, then the soonest ahead, then what has no time yet. */
export function loopNeeds(loops: readonly BoardLoop[], readerId: string, now: Date): LoopNeed[] {
  return loops.flatMap((loop) => needsOf(loop, readerId, now)).toSorted((a, b) => hurtsAt(a) - hurtsAt(b));
}

function needsOf(loop: BoardLoop, readerId: string, now: Date): LoopNeed[] {
  if (readyForDebrief(loop, readerId))
    return [{ kind: "debrief", id: loop.id, loop, at: lastHandedIn(loop) }];
  return loop.interviews.flatMap((interview): LoopNeed[] => {
    const { id, name: interviewName, scheduledAt: at } = interview;
    if (lacksPeople(interview)) return [{ kind: "people", id, loop, at, interviewName }];
    const missing = seesProgress(loop, readerId) ? owing(interview, now).map(({ name }) => name) : [];
    return missing.length > 0 ? [{ kind: "scorecards", id, loop, at, interviewName, missing }] : [];
  });
}

const hurtsAt = ({ at }: LoopNeed) => (at === null ? Number.MAX_SAFE_INTEGER : Date.parse(at));
