import type { InterviewState } from "@evenhand/interview";
import { dayWords, momentWords } from "../../app/date-words.ts";

type When = { state: InterviewState; scheduledAt: string | null };

/** Where an interview stands, in as few words as a board has room for. */
export function whenWords({ state, scheduledAt }: When, now: Date): string {
  if (state === "cancelled") return "Cancelled";
  if (state === "in_progress") return "Running now";
  if (state === "done")
    return scheduledAt === null ? "Done" : `Done · ${dayWords(scheduledAt, { now, brief: true })}`;
  return scheduledAt === null ? "No time yet" : momentWords(scheduledAt, { now, brief: true });
}
