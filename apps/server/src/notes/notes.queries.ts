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

export async function findOperation(db: Db, { noteId, deviceId, sequence }: NoteOperation) {
  return db
    .selectFrom("noteOperation")
    .select(["outcome", "revision"])
    .where("noteId", "=", noteId)
    .where("deviceId", "=", deviceId)
    .where("sequence", "=", sequence)
    .executeTakeFirst();
}

export async function findNote(db: Db, noteId: string) {
  return db
    .selectFrom("note")
    .select(["interviewId", "authorId", "text", "revision"])
    .where("id", "=", noteId)
    .executeTakeFirst();
}

/** Whether another device has saved this note after `revision`. */
export async function hasNewerFromElsewhere(
  db: Db,
  { noteId, deviceId, baseRevision }: NoteOperation,
): Promise<boolean> {
  const row = await db
    .selectFrom("noteOperation")
    .select("revision")
    .where("noteId", "=", noteId)
    .where("deviceId", "!=", deviceId)
    .where("outcome", "=", "saved")
    .where("revision", ">", baseRevision)
    .limit(1)
    .executeTakeFirst();
  return row !== undefined;
}

/** False when the note was there already. */
export async function insertNote(db: Db, note: Insertable<Schema["note"]>): Promise<boolean> {
  const row = await db
    .insertInto("note")
    .values(note)
    .onConflict((conflict) => conflict.columns(["organizationId", "id"]).doNothing())
    .returning("id")
    .executeTakeFirst();
  return row !== undefined;
}

export async function updateNote(
  db: Db,
  noteId: string,
  change: Pick<Insertable<Schema["note"]>, "text" | "mark" | "revision" | "questionVersionId" | "intentId">,
): Promise<void> {
  await db
    .updateTable("note")
    .set({ ...change, updatedAt: new Date() })
    .where("id", "=", noteId)
    .execute();
}

export async function insertOperation(db: Db, operation: Insertable<Schema["noteOperation"]>): Promise<void> {
  await db.insertInto("noteOperation").values(operation).execute();
}

/** The loop of an interview, when it asks that question (if one is named) and that question has that intent (if one is). */
export async function findPlace(
  db: Db,
  {
    interviewId,
    questionVersionId,
    intentId,
  }: Pick<NoteOperation, "interviewId" | "questionVersionId" | "intentId">,
) {
  let place = db.selectFrom("interview").select("interview.loopId").where("interview.id", "=", interviewId);
  if (questionVersionId !== null)
    place = place.where((where) =>
      where.exists(
        where
          .selectFrom("interviewQuestion")
          .select("questionVersionId")
          .where("interviewId", "=", interviewId)
          .where("questionVersionId", "=", questionVersionId),
      ),
    );
  if (intentId !== null)
    place = place.where((where) =>
      where.exists(
        where
          .selectFrom("intent")
          .select("id")
          .where("id", "=", intentId)
          .where("intent.questionVersionId", "=", questionVersionId),
      ),
    );
  return place.executeTakeFirst();
}
