import type { SaveState } from "../app/save-state.ts";

/** Unsent for this long without an answer, the text counts as waiting rather than as being saved; in milliseconds. */
export const PATIENCE = 2_500;

export type OutboxFacts = {
  /** Notes that are not on the server yet, from every tab of this browser. */
  unsent: number;
  sending: "stopped" | "signed out" | "failing" | "sending";
  /** What the server said about the first text it will not take. */
  refusal: string | undefined;
  storageFails: boolean;
  /** How long the oldest unsent text has waited without any progress, in milliseconds. */
  waitedFor: number;
  savedAt: Date | null;
};

/** One true sentence about where the text is. `saved` is said only when nothing waits anywhere. */
export function outboxState(facts: OutboxFacts): SaveState {
  const { unsent: count, sending, refusal, storageFails, waitedFor, savedAt } = facts;
  if (count === 0)
    return savedAt ? { kind: "saved", at: savedAt, unprotected: storageFails } : { kind: "nothing to save" };
  if (storageFails) return { kind: "at risk", message: "Not safe: copy your notes", count };
  if (sending === "signed out") return { kind: "sign in again", count };
  if (refusal !== undefined) return { kind: "refused", message: refusal, count };
  if (sending !== "sending" || waitedFor >= PATIENCE) return { kind: "on this device", count };
  return { kind: "saving", count };
}
