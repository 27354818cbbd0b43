import { markOf, type NoteOperation } from "./note.ts";
import type { NoteMark } from "./vocabulary.ts";

/** A note as it stands. `revision` is 0 before its first save. */
export type NoteHead = { text: string; revision: number };

/** What is already known about the notes that some operations name. All of one author in one interview. */
export type Notebook = {
  /** The scorecard is submitted, so its notes no longer change. */
  frozen: boolean;
  headsByNote: Map<string, NoteHead>;
  /** By `operationKey`: what became of operations that were sent before. */
  answersByOperation: Map<string, { outcome: Outcome; revision: number }>;
  /** Newest revision that each device has saved of a note. */
  savedRevisions: { noteId: string; deviceId: string; revision: number }[];
};

export type Outcome = "saved" | "kept_aside";

/**
 * What became of one operation. `kept_aside`: stored, but not as the note's text, because another device saved newer text
 * or the scorecard is already submitted; `current` is then the text that stands.
 */
export type Acknowledgement = {
  noteId: string;
  deviceId: string;
  sequence: number;
  outcome: Outcome;
  revision: number;
  current: string | null;
};

export type AppliedOperations = {
  /** One for each operation, in the order they were sent. */
  acknowledgements: Acknowledgement[];
  /** Notes to write, each once, as the last operation on it leaves it. */
  notes: { operation: NoteOperation; text: string; mark: NoteMark | null; revision: number }[];
  /** Operations not seen before, to be kept for good. */
  recorded: { operation: NoteOperation; outcome: Outcome; revision: number }[];
};

export const operationKey = ({
  noteId,
  deviceId,
  sequence,
}: Pick<NoteOperation, "noteId" | "deviceId" | "sequence">) => `${noteId} ${deviceId} ${sequence}`;

/**
 * Applies operations in order. One that was sent before gets its old answer and changes nothing; one typed over text that
 * another device has since replaced is kept aside; a device never conflicts with its own earlier operations, because it may
 * have missed their answers.
 */
export function applyOperations(notebook: Notebook, operations: NoteOperation[]): AppliedOperations {
  const heads = new Map(notebook.headsByNote);
  const answers = new Map(notebook.answersByOperation);
  const saved = [...notebook.savedRevisions];
  const notesById = new Map<string, AppliedOperations["notes"][number]>();
  const recorded: AppliedOperations["recorded"] = [];

  const acknowledgements = operations.map((operation) => {
    const { noteId, deviceId, sequence, text } = operation;
    const head = heads.get(noteId);
    const known = answers.get(operationKey(operation));
    const { outcome, revision } = known ?? decide(operation, head);
    if (!known) {
      answers.set(operationKey(operation), { outcome, revision });
      recorded.push({ operation, outcome, revision });
      if (outcome === "saved") {
        heads.set(noteId, { text, revision });
        saved.push({ noteId, deviceId, revision });
        notesById.set(noteId, { operation, text, mark: markOf(text), revision });
      }
    }
    return {
      noteId,
      deviceId,
      sequence,
      outcome,
      revision,
      current: outcome === "saved" ? null : (head?.text ?? null),
    };
  });
  return { acknowledgements, notes: [...notesById.values()], recorded };

  function decide(
    { noteId, deviceId, baseRevision }: NoteOperation,
    head: NoteHead | undefined,
  ): { outcome: Outcome; revision: number } {
    const at = head?.revision ?? 0;
    const replaced = saved.some(
      (each) => each.noteId === noteId && each.deviceId !== deviceId && each.revision > baseRevision,
    );
    return notebook.frozen || replaced
      ? { outcome: "kept_aside", revision: at }
      : { outcome: "saved", revision: at + 1 };
  }
}
