import type { RevealRule } from "@evenhand/interview";

type Standing = {
  rule: RevealRule;
  debriefOpened: boolean;
  /** The reader's own seats in this loop, and how many of their scorecards are still to be submitted. */
  seats: number;
  owed: number;
};

/** Why the others' scorecards are closed to the reader and when they open. Depends on nothing that is hidden. */
export function notRevealedWords({ rule, debriefOpened, seats, owed }: Standing): string {
  if (seats === 0)
    return debriefOpened
      ? "This debrief is open to those who belong to the loop: its interviewers, the job's hiring manager and whoever opened the loop."
      : `Scorecards open to those who belong to the loop when ${opening[rule]}.`;
  if (owed === 0) return `You see the others' scorecards when ${opening[rule]}.`;
  const yours = owed === 1 ? "yours" : `your ${owed}`;
  if (debriefOpened)
    return `The debrief is open. You see the others' scorecards once you have submitted ${yours}.`;
  return rule === "own_submission"
    ? `You see the others' scorecards once you have submitted ${yours}.`
    : `You see the others' scorecards when ${opening[rule]}. First submit ${yours}.`;
}

const opening: Readonly<Record<RevealRule, string>> = {
  own_submission: "everybody has submitted theirs, or the debrief is opened",
  all_submissions: "everybody has submitted theirs, or the debrief is opened",
  debrief_opened: "the debrief is opened",
};
