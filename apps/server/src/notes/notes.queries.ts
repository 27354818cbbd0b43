import type { Db, Schema } from "@evenhand/db";
import type { NoteOperation } from "@evenhand/interview";
import type { Insertable } from "kysely";

/** The viewer's own notes of an interview in the order they were begun. Never anybody else's, revealed or not. */
export async function listMyNotes(db: Db, memberId: string, interviewId: string) {
  return db
    .selectFrom("note")
    .select(["id", "questionVersionId", "intentId", "text", "mark", "offsetSeconds", "revision"])
    .where("interviewId", "=", interviewId)
    .where("authorId", "=", memberId)
    .orderBy("offsetSeconds")
    .orderBy("createdAt")
    .orderBy("id")
    .limit(2_000)
    .execute();
}

/** The places of an interview that notes can be filed to: its questions and their intents. */
export async function listPlaces(db: Db, interviewId: string) {
  return db
    .selectFrom("interviewQuestion")
    .leftJoin("intent", (join) =>
      join
        .onRef("intent.organizationId", "=", "interviewQuestion.organizationId")
        .onRef("intent.questionVersionId", "=", "interviewQuestion.questionVersionId"),
    )
    .select(["interviewQuestion.questionVersionId", "intent.id as intentId"])
    .where("interviewQuestion.interviewId", "=", interviewId)
    .execute();
}

/** Those of these notes that exist and that the viewer may see. */
export async function listHeads(db: Db, noteIds: string[]) {
  return db
    .selectFrom("note")
    .select(["id", "interviewId", "authorId", "text", "revision"])
    .where("id", "in", noteIds)
    .execute();
}

/** What became of operations sent before; among them all of these that were. */
export async function listAnswers(db: Db, operations: NoteOperation[]) {
  // By note first, as the index is: pairs joined with "or" would read every operation of the organization.
  return db
    .selectFrom("noteOperation")
    .select(["noteId", "deviceId", "sequence", "outcome", "revision"])
    .where(
      "noteId",
      "in",
      operations.map(({ noteId }) => noteId),
    )
    .where(
      "deviceId",
      "in",
      operations.map(({ deviceId }) => deviceId),
    )
    .where(
      "sequence",
      "in",
      operations.map(({ sequence }) => sequence),
    )
    .execute();
}

/** The newest revision that each device has saved of each of these notes. */
export async function listSavedRevisions(db: Db, noteIds: string[]) {
  return db
    .selectFrom("noteOperation")
    .select((select) => ["noteId", "deviceId", select.fn.max("revision").as("revision")])
    .where("noteId", "in", noteIds)
    .where("outcome", "=", "saved")
    .groupBy(["noteId", "deviceId"])
    .execute();
}

export async function upsertNotes(db: Db, notes: Insertable<Schema["note"]>[]): Promise<void> {
  if (notes.length === 0) return;
  await db
    .insertInto("note")
    .values(notes)
    .onConflict((conflict) =>
      conflict.columns(["organizationId", "id"]).doUpdateSet((update) => ({
        text: update.ref("excluded.text"),
        mark: update.ref("excluded.mark"),
        revision: update.ref("excluded.revision"),
        questionVersionId: update.ref("excluded.questionVersionId"),
        intentId: update.ref("excluded.intentId"),
        updatedAt: new Date(),
      })),
    )
    .execute();
}

export async function insertOperations(
  db: Db,
  operations: Insertable<Schema["noteOperation"]>[],
): Promise<void> {
  if (operations.length > 0) await db.insertInto("noteOperation").values(operations).execute();
}
