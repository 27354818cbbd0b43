import type { Db } from "@evenhand/db";

/** Notes of the loop that the viewer may see, with the words of the intent each answers. */
export async function listLoopNotes(db: Db, loopId: string) {
  return db
    .selectFrom("note")
    .leftJoin("intent", (join) =>
      join
        .onRef("intent.organizationId", "=", "note.organizationId")
        .onRef("intent.id", "=", "note.intentId"),
    )
    .leftJoin("questionVersion", (join) =>
      join
        .onRef("questionVersion.organizationId", "=", "note.organizationId")
        .onRef("questionVersion.id", "=", "note.questionVersionId"),
    )
    .select([
      "note.id",
      "note.interviewId",
      "note.authorId",
      "note.text",
      "note.mark",
      "note.offsetSeconds",
      "intent.sentence as intentSentence",
      "intent.competencyId",
      "questionVersion.prompt",
    ])
    .where("note.loopId", "=", loopId)
    .where("note.text", "!=", "")
    .orderBy("note.interviewId")
    .orderBy("note.authorId")
    .orderBy("note.offsetSeconds")
    .orderBy("note.id")
    .limit(5_000)
    .execute();
}
