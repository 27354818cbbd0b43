import { lacksPeople, owing, seesProgress, type BoardLoop } from "../../app/loop-progress.ts";

/** Something in a loop that waits for a coordinator to act. */
export type LoopNeed = {
  id: string;
  loop: BoardLoop;
  interviewName: string;
  scheduledAt: string | null;
  /** Whose scorecards are missing; empty where nobody is assigned at all. */
  missing: string[];
};

/** What hurts first comes first: the longest overdue, then the soonest ahead, then what has no time yet. */
export function loopNeeds(loops: readonly BoardLoop[], readerId: string, now: Date): LoopNeed[] {
  const needs = loops.flatMap((loop) =>
    loop.interviews.flatMap((interview): LoopNeed[] => {
      const missing = seesProgress(loop, readerId) ? owing(interview, now).map(({ name }) => name) : [];
      if (missing.length === 0 && !lacksPeople(interview)) return [];
      const { id, name: interviewName, scheduledAt } = interview;
      return [{ id, loop, interviewName, scheduledAt, missing }];
    }),
  );
  return needs.toSorted((a, b) => hurtsAt(a) - hurtsAt(b));
}

const hurtsAt = ({ scheduledAt }: LoopNeed) =>
  scheduledAt === null ? Number.MAX_SAFE_INTEGER : Date.parse(scheduledAt);
