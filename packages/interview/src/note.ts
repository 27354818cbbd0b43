import { z } from "zod";
import type { NoteMark } from "./vocabulary.ts";

/** Longest text of one note, in UTF-16 units. */
export const MAX_NOTE_LENGTH = 100_000;

/** Most operations that one request may carry. */
export const MAX_OPERATIONS = 20;

const noteText = z
  .string()
  .max(MAX_NOTE_LENGTH, "This note is too long to store as one. Split it in two.")
  .refine((text) => text.isWellFormed() && !text.includes("\0"), {
    error: "This note holds characters that are not text. Remove them and it will be saved.",
  });

/**
 * One save of one note by one device: the whole text as it stood, and the revision it was typed over.
 * `deviceId` with `sequence` names the operation for good, so sending it twice changes nothing.
 */
export const noteOperation = z.object({
  noteId: z.uuid(),
  deviceId: z.uuid(),
  sequence: z.int().min(1).max(2_147_483_647),
  baseRevision: z.int().min(0),
  interviewId: z.uuid(),
  questionVersionId: z.uuid().nullable(),
  intentId: z.uuid().nullable(),
  text: noteText,
  /** Seconds since the interview started, as the device counted them. */
  offsetSeconds: z.int().min(0).max(86_400),
  /** The device's clock; data, never used for order. */
  typedAt: z.iso.datetime(),
});
export type NoteOperation = z.infer<typeof noteOperation>;

const marks: Record<string, NoteMark> = { "+": "for", "-": "against", "−": "against", "?": "follow_up" };

/** The mark that a note's first character sets, when a space or the end follows it. */
export function markOf(text: string): NoteMark | null {
  const [first, second] = text;
  if (first === undefined || (second !== undefined && second !== " ")) return null;
  return marks[first] ?? null;
}

/** The note's words without the mark in front. */
export const wordsOf = (text: string): string => (markOf(text) === null ? text : text.slice(2));
