import type { Db } from "@evenhand/db";
import type { QuestionDraft } from "@evenhand/questions";

export async function findDraft(db: Db, questionId: string) {
  return db
    .selectFrom("questionDraft")
    .innerJoin("member", (join) =>
      join
        .onRef("member.organizationId", "=", "questionDraft.organizationId")
        .onRef("member.id", "=", "questionDraft.editedBy"),
    )
    .select([
      "questionDraft.content",
      "questionDraft.revision",
      "questionDraft.editedAt",
      "member.name as editedByName",
    ])
    .where("questionDraft.questionId", "=", questionId)
    .executeTakeFirst();
}

/** Everybody who has worked on the draft. */
export async function listEditors(db: Db, questionId: string) {
  return db
    .selectFrom("questionDraftEditor")
    .innerJoin("member", (join) =>
      join
        .onRef("member.organizationId", "=", "questionDraftEditor.organizationId")
        .onRef("member.id", "=", "questionDraftEditor.memberId"),
    )
    .select(["member.id", "member.name"])
    .where("questionDraftEditor.questionId", "=", questionId)
    .orderBy("member.name")
    .limit(200)
    .execute();
}

type DraftRow = { organizationId: string; questionId: string; editedBy: string; content: QuestionDraft };

/** Whether it is begun now; false when there is a draft already. */
export async function insertDraft(db: Db, { content, ...row }: DraftRow): Promise<boolean> {
  const inserted = await db
    .insertInto("questionDraft")
    .values({ ...row, content: JSON.stringify(content) })
    .onConflict((conflict) => conflict.columns(["organizationId", "questionId"]).doNothing())
    .returning("revision")
    .executeTakeFirst();
  return inserted !== undefined;
}

/** Whether it is saved; false when somebody else has saved or ended it since `revision`. */
export async function updateDraft(
  db: Db,
  { questionId, editedBy, content }: DraftRow,
  revision: number,
): Promise<boolean> {
  const updated = await db
    .updateTable("questionDraft")
    .set({ content: JSON.stringify(content), editedBy, editedAt: new Date(), revision: revision + 1 })
    .where("questionId", "=", questionId)
    .where("revision", "=", revision)
    .returning("revision")
    .executeTakeFirst();
  return updated !== undefined;
}

export async function insertEditor(
  db: Db,
  editor: { organizationId: string; questionId: string; memberId: string },
): Promise<void> {
  await db
    .insertInto("questionDraftEditor")
    .values(editor)
    .onConflict((conflict) => conflict.doNothing())
    .execute();
}

/** Whether it is ended; false when somebody else has saved or ended it since `revision`. */
export async function deleteDraft(db: Db, questionId: string, revision: number): Promise<boolean> {
  const deleted = await db
    .deleteFrom("questionDraft")
    .where("questionId", "=", questionId)
    .where("revision", "=", revision)
    .returning("revision")
    .executeTakeFirst();
  return deleted !== undefined;
}
