import { randomUUID } from "node:crypto";
import type { NoteOperation } from "@evenhand/interview";

/** An operation that types `text` into a new note, with anything else changed as given. */
export const anOperation = (
  interviewId: string,
  text: string,
  change: Partial<NoteOperation> = {},
): NoteOperation => ({
  noteId: randomUUID(),
  deviceId: randomUUID(),
  sequence: 1,
  baseRevision: 0,
  interviewId,
  questionVersionId: null,
  intentId: null,
  text,
  offsetSeconds: 5,
  typedAt: "2026-11-24T10:00:05.000Z",
  ...change,
});
