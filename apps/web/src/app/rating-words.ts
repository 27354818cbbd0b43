import type { NoteMark, NotAssessedReason, Recommendation } from "@evenhand/interview";
import type { MarkKind } from "../ui/mark.tsx";

/** Why a competency was not assessed, as people say it. */
export const notAssessedNames: Readonly<Record<NotAssessedReason, string>> = {
  no_time: "No time",
  not_reached: "Not reached",
  unclear: "Too unclear to place",
  question_unfair: "The question was unfair",
  recused: "I stepped aside",
};

export const recommendationNames: Readonly<Record<Recommendation, string>> = {
  strong_no: "Strong no",
  no: "No",
  yes: "Yes",
  strong_yes: "Strong yes",
  no_decision: "No decision",
};

export const markNames: Readonly<Record<NoteMark, MarkKind>> = {
  for: "supports",
  against: "against",
  follow_up: "follow up",
};

/** Time since the interview began, as a clock shows it: 1:01 or 1:02:03. */
export function offsetClock(seconds: number): string {
  const [hours, minutes, rest] = [Math.floor(seconds / 3600), Math.floor(seconds / 60) % 60, seconds % 60];
  return hours > 0 ? `${hours}:${padded(minutes)}:${padded(rest)}` : `${minutes}:${padded(rest)}`;
}

const padded = (part: number) => String(part).padStart(2, "0");
