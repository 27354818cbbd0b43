import type { RevealRule } from "./vocabulary.ts";

/** Who is in a loop, and of which interviews each still owes a scorecard. Bystanders do not interview. */
export type LoopProgress = {
  rule: RevealRule;
  debriefOpened: boolean;
  interviewers: { memberId: string; owes: number }[];
  bystanders: string[];
};

/** The members to whom the loop's scorecards and notes are now visible, by the loop's rule. */
export function revealedTo({ rule, debriefOpened, interviewers, bystanders }: LoopProgress): string[] {
  const everyone = [...interviewers.map(({ memberId }) => memberId), ...bystanders];
  if (debriefOpened) return everyone;
  const done = interviewers.filter(({ owes }) => owes === 0).map(({ memberId }) => memberId);
  // Those who do not interview have nothing of their own to hand in, so they wait for everyone.
  const allDone = interviewers.length > 0 && done.length === interviewers.length;
  if (rule === "debrief_opened") return [];
  if (allDone) return everyone;
  return rule === "own_submission" ? done : [];
}
