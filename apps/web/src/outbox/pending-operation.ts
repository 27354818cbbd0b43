import type { NoteOperation } from "@evenhand/interview";

/** The shape that this version writes. Operations of another shape are left alone for the version that knows them. */
export const FORMAT = 1;

/** One save of one note that the server has not settled yet, as it is kept in the browser. */
export type PendingOperation = NoteOperation & {
  format: number;
  memberId: string;
  /**
   * The waiting operation of a closed tab that this text was typed over. When that one is saved, its revision becomes
   * this one's base: otherwise a member's own text from before a crash would look like newer text from elsewhere.
   */
  follows: string | null;
  /** Set when the server kept this text beside newer text. It stays here until its author has chosen. */
  keptAside: { revision: number; current: string | null } | null;
};

/** Names an operation for good: sending it again under the same name changes nothing. */
export const nameOf = ({ noteId, deviceId, sequence }: OperationName): string =>
  `${noteId} ${deviceId} ${sequence}`;
export type OperationName = Pick<PendingOperation, "noteId" | "deviceId" | "sequence">;

/** Older before newer within each note. A device goes on from the highest number it has seen for the note. */
export const inOrder = (operations: readonly PendingOperation[]): PendingOperation[] =>
  operations.toSorted((a, b) => a.sequence - b.sequence || (a.typedAt < b.typedAt ? -1 : 1));

export const countNotes = (operations: readonly PendingOperation[]): number =>
  new Set(operations.map(({ noteId }) => noteId)).size;

export function toNoteOperation(operation: PendingOperation): NoteOperation {
  const { noteId, deviceId, sequence, baseRevision, interviewId, questionVersionId, intentId } = operation;
  const { text, offsetSeconds, typedAt } = operation;
  const name = { noteId, deviceId, sequence };
  return { ...name, baseRevision, interviewId, questionVersionId, intentId, text, offsetSeconds, typedAt };
}
