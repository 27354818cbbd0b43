import type { Answers } from "../../app/api.ts";

export type Use = Answers["calibration"]["overview"]["interviewers"][number];

/** A mean with where it probably lies. */
export function meanWords({ value, interval }: NonNullable<Use["mean"]>): string {
  return interval
    ? `${value.toFixed(1)} (likely ${interval.lower.toFixed(1)} to ${interval.upper.toFixed(1)})`
    : value.toFixed(1);
}

/** Below the minimum: how far it is. */
export function missingWords(scorecards: number, minScorecards: number): string {
  const missing = minScorecards - scorecards;
  return `Not enough yet: ${missing} more ${missing === 1 ? "scorecard" : "scorecards"}`;
}

/** One person's own use of the anchors, told to that person. */
export function ownUseWords(use: Use | undefined, minScorecards: number): string {
  if (!use)
    return `No rating of yours counts here yet; those given as a shadow never do. From ${minScorecards} scorecards on, your mean level stands here.`;
  const { scorecards, ratings, mean } = use;
  const given = `You chose a level ${ratings} ${ratings === 1 ? "time" : "times"}, on ${scorecards} ${scorecards === 1 ? "scorecard" : "scorecards"}.`;
  return mean === null
    ? `${given} ${missingWords(scorecards, minScorecards)}, before a mean says anything.`
    : `${given} The mean of those levels is ${meanWords(mean)}.`;
}
