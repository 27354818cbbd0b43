import type { Answers } from "../../app/api.ts";

type Agreement = Answers["calibration"]["overview"]["agreement"];

/** What the ratings say about agreement, or why they say nothing yet and what would be enough. */
export type AgreementWords =
  | { kind: "told"; sentence: string; value: number; lower: number; upper: number }
  | { kind: "too little"; sentence: string };

/** Competencies of candidates that two or more people rated; from here on the interval covers what it promises. */
const ENOUGH = 20;

export function agreementWords({ value, reason, units, n, interval }: Agreement): AgreementWords {
  if (units < ENOUGH)
    return {
      kind: "too little",
      sentence: `Not enough to say how alike interviewers rate. ${sharedWords(units)} so far; ${ENOUGH - units} more would be enough.`,
    };
  if (value === null) return { kind: "too little", sentence: reason };
  if (!interval)
    return {
      kind: "too little",
      sentence: "How sure this is cannot be worked out from these ratings, so it is not shown.",
    };
  const { lower, upper } = interval;
  return {
    kind: "told",
    sentence: `Where two or more people rated the same competency of a candidate (${units.toLocaleString("en")} times), interviewers ${degree(value, lower)}: ordinal alpha ${figure(value)}, likely between ${figure(lower)} and ${figure(upper)}, from ${n.toLocaleString("en")} ratings.`,
    value,
    lower,
    upper,
  };
}

/** Krippendorff 2018, chapter 12: rely on 0.8 and more, draw tentative conclusions from two thirds on. */
function degree(value: number, lower: number): string {
  if (lower <= 0) return "do not clearly agree more than chance would make them";
  if (value >= 0.8) return "agree closely";
  if (value >= 2 / 3) return "agree well enough for tentative conclusions";
  return "agree more than chance would make them, but too little to exchange one for another";
}

const sharedWords = (units: number) =>
  units === 1
    ? "One competency of a candidate was rated by two or more people"
    : `${units === 0 ? "No" : units} competencies of candidates were rated by two or more people`;

/** Two decimals: more would claim a precision the interval denies. */
export const figure = (value: number) => value.toFixed(2).replace("-", "−");
