import type { Db, Transactions, Viewer } from "@evenhand/db";
import { markOf, type NoteOperation } from "@evenhand/interview";
import { DomainError } from "../domain-error.ts";
import { lockOwnStream } from "../events/events.queries.ts";
import { isSubmitted } from "../scorecards/scorecards.queries.ts";
import * as queries from "./notes.queries.ts";

/**
 * What became of one operation. `kept_aside`: stored, but not as the note's text, because another device saved newer text
 * or the scorecard is already submitted; `current` is then the text that stands.
 */
export type Acknowledgement = {
  noteId: string;
  deviceId: string;
  sequence: number;
  outcome: "saved" | "kept_aside";
  revision: number;
  current: string | null;
};

/** Saves operations in order, each exactly once however often it is sent, and answers only after the commit. */
export async function saveNotes(
  db: Transactions,
  viewer: Viewer,
  { interviewId, operations }: { interviewId: string; operations: NoteOperation[] },
): Promise<Acknowledgement[]> {
  return db.transaction(async (db) => {
    // Submitting takes the same lock, so no text arrives between the check and the write.
    await lockOwnStream(db, viewer);
    const frozen = await isSubmitted(db, viewer.memberId, interviewId);
    const acknowledgements: Acknowledgement[] = [];
    for (const operation of operations) {
      if (operation.interviewId !== interviewId) throw elsewhere();
      acknowledgements.push(await apply(db, viewer, { operation, frozen }));
    }
    return acknowledgements;
  });
}

async function apply(
  db: Db,
  { organizationId, memberId }: Viewer,
  { operation, frozen }: { operation: NoteOperation; frozen: boolean },
): Promise<Acknowledgement> {
  const { noteId, deviceId, sequence, interviewId, questionVersionId, intentId, text } = operation;
  const note = await queries.findNote(db, noteId);
  if (note && (note.interviewId !== interviewId || note.authorId !== memberId)) throw elsewhere();
  const known = await queries.findOperation(db, operation);
  if (known) return acknowledge(known.outcome === "saved" ? "saved" : "kept_aside", known.revision);

  const keptAside = frozen || (note !== undefined && (await queries.hasNewerFromElsewhere(db, operation)));
  const revision = keptAside ? (note?.revision ?? 0) : (note?.revision ?? 0) + 1;
  if (!keptAside) {
    const place = await queries.findPlace(db, operation);
    if (!place) throw elsewhere();
    const change = { text, mark: markOf(text), revision, questionVersionId, intentId };
    if (note) await queries.updateNote(db, noteId, change);
    else {
      const { offsetSeconds } = operation;
      const { loopId } = place;
      const row = {
        ...change,
        organizationId,
        id: noteId,
        interviewId,
        loopId,
        authorId: memberId,
        offsetSeconds,
      };
      if (!(await queries.insertNote(db, row))) throw elsewhere();
    }
  }
  const outcome = keptAside ? "kept_aside" : "saved";
  await queries.insertOperation(db, {
    organizationId,
    noteId,
    deviceId,
    sequence,
    interviewId,
    authorId: memberId,
    baseRevision: operation.baseRevision,
    outcome,
    revision,
    text,
    typedAt: operation.typedAt,
  });
  return acknowledge(outcome, revision);

  function acknowledge(result: "saved" | "kept_aside", at: number): Acknowledgement {
    const current = result === "kept_aside" ? (note?.text ?? null) : null;
    return { noteId, deviceId, sequence, outcome: result, revision: at, current };
  }
}

const elsewhere = () =>
  new DomainError(
    "BAD_REQUEST",
    "note-elsewhere",
    "A note does not belong to this interview's questions. Copy its text, reload the page and enter it again.",
  );
