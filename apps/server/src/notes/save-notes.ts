import { isRefusedByPolicy, type Db, type Transactions, type Viewer } from "@evenhand/db";
import {
  applyOperations,
  operationKey,
  type Acknowledgement,
  type AppliedOperations,
  type NoteOperation,
  type Notebook,
} from "@evenhand/interview";
import { DomainError } from "../domain-error.ts";
import { lockOwnStream } from "../events/events.queries.ts";
import { isSubmitted } from "../scorecards/scorecards.queries.ts";
import * as queries from "./notes.queries.ts";

type Sent = {
  interviewId: string;
  loopId: string;
  /** Who typed them: a tab may outlive the sign-in it was opened with. */
  memberId?: string | undefined;
  operations: NoteOperation[];
};

/** Saves operations in order, each exactly once however often it is sent, and answers only after the commit. */
export async function saveNotes(db: Transactions, viewer: Viewer, sent: Sent): Promise<Acknowledgement[]> {
  if (sent.memberId !== undefined && sent.memberId !== viewer.memberId) throw othersNotes();
  return db.transaction(async (db) => {
    // Submitting takes the same lock, so no text arrives between the check and the write.
    await lockOwnStream(db, viewer);
    await refuseAstray(db, sent);
    const applied = applyOperations(await loadNotebook(db, viewer, sent), sent.operations);
    await write(db, viewer, { ...sent, applied });
    return applied.acknowledgements;
  });
}

async function refuseAstray(db: Db, { interviewId, operations }: Sent): Promise<void> {
  const places = await queries.listPlaces(db, interviewId);
  const isHere = ({ questionVersionId, intentId, ...operation }: NoteOperation) =>
    operation.interviewId === interviewId &&
    ((questionVersionId === null && intentId === null) ||
      places.some(
        (place) =>
          place.questionVersionId === questionVersionId && (intentId === null || place.intentId === intentId),
      ));
  if (!operations.every(isHere)) throw elsewhere();
}

async function loadNotebook(
  db: Db,
  { memberId }: Viewer,
  { interviewId, operations }: Sent,
): Promise<Notebook> {
  const noteIds = [...new Set(operations.map(({ noteId }) => noteId))];
  const heads = await queries.listHeads(db, noteIds);
  if (heads.some((head) => head.interviewId !== interviewId || head.authorId !== memberId)) throw elsewhere();
  const answers = await queries.listAnswers(db, operations);
  return {
    frozen: await isSubmitted(db, memberId, interviewId),
    headsByNote: new Map(heads.map(({ id, text, revision }) => [id, { text, revision }])),
    answersByOperation: new Map(
      answers.map(({ outcome, revision, ...operation }) => [
        operationKey(operation),
        { outcome: outcome === "saved" ? "saved" : "kept_aside", revision },
      ]),
    ),
    savedRevisions: await queries.listSavedRevisions(db, noteIds),
  };
}

async function write(
  db: Db,
  { organizationId, memberId: authorId }: Viewer,
  { interviewId, loopId, applied }: Sent & { applied: AppliedOperations },
): Promise<void> {
  const notes = applied.notes.map(({ operation, text, mark, revision }) => {
    const { noteId: id, questionVersionId, intentId, offsetSeconds } = operation;
    const place = { organizationId, id, interviewId, loopId, authorId, questionVersionId, intentId };
    return { ...place, text, mark, revision, offsetSeconds };
  });
  try {
    await queries.upsertNotes(db, notes);
  } catch (error) {
    // The id is that of a note that the viewer may not see.
    throw isRefusedByPolicy(error) ? elsewhere() : error;
  }
  await queries.insertOperations(
    db,
    applied.recorded.map(({ operation, outcome, revision }) => {
      const { noteId, deviceId, sequence, baseRevision, text, typedAt } = operation;
      const name = { organizationId, noteId, deviceId, sequence };
      return { ...name, interviewId, authorId, baseRevision, outcome, revision, text, typedAt };
    }),
  );
}

const othersNotes = () =>
  new DomainError(
    "UNAUTHORIZED",
    "other-member",
    "Somebody else is signed in now. Sign in again as yourself, and your notes will be saved.",
  );

const elsewhere = () =>
  new DomainError(
    "BAD_REQUEST",
    "note-elsewhere",
    "A note does not belong to this interview's questions. Copy its text, reload the page and enter it again.",
  );
