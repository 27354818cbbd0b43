import type { RevealRule } from "./vocabulary.ts";

/** Who is in a loop. `owes` counts the scorecards still to hand in; shadows do not count; bystanders do not interview. */
export type LoopProgress = {
  rule: RevealRule;
  debriefOpened: boolean;
  interviewers: { memberId: string; owes: number; counts: boolean }[];
  bystanders: string[];
};

/**
 * The members to whom the loop's submitted scorecards and notes are now visible, by the loop's rule.
 * Whoever still owes a scorecard of their own is never among them.
 */
export function revealedTo({ rule, debriefOpened, interviewers, bystanders }: LoopProgress): string[] {
  const done = interviewers.filter(({ owes }) => owes === 0).map(({ memberId }) => memberId);
  const counting = interviewers.filter(({ counts }) => counts);
  const allDone = counting.length > 0 && counting.every(({ owes }) => owes === 0);
  if (debriefOpened || (allDone && rule !== "debrief_opened")) return [...done, ...bystanders];
  return rule === "own_submission" ? done : [];
}
