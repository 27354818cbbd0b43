import type { Db, Schema } from "@evenhand/db";
import { sql, type Insertable } from "kysely";
import { notFound } from "../domain-error.ts";

export async function getQuestion(db: Db, questionId: string) {
  const row = await db
    .selectFrom("question")
    .leftJoin("member as owner", (join) =>
      join
        .onRef("owner.organizationId", "=", "question.organizationId")
        .onRef("owner.id", "=", "question.ownerId"),
    )
    .leftJoin("questionIndex as replacement", (join) =>
      join
        .onRef("replacement.organizationId", "=", "question.organizationId")
        .onRef("replacement.questionId", "=", "question.replacedBy"),
    )
    .select([
      "question.id",
      "question.key",
      "question.state",
      "question.reviewOn",
      "question.provenance",
      "question.ownerId",
      "owner.name as ownerName",
      "question.replacedBy",
      "replacement.prompt as replacedByPrompt",
    ])
    .where("question.id", "=", questionId)
    .executeTakeFirst();
  if (!row) throw notFound();
  return row;
}

/** The question's row, locked until the transaction ends, so that no two people change its state at once. */
export async function lockQuestion(db: Db, questionId: string) {
  const row = await db
    .selectFrom("question")
    .select(["id", "key", "state"])
    .where("id", "=", questionId)
    .forUpdate()
    .executeTakeFirst();
  if (!row) throw notFound();
  return row;
}

/** The plans that ask the question, in whichever version. */
export async function listPlansAsking(db: Db, questionId: string) {
  return db
    .selectFrom("kitQuestion")
    .innerJoin("questionVersion", (join) =>
      join
        .onRef("questionVersion.organizationId", "=", "kitQuestion.organizationId")
        .onRef("questionVersion.id", "=", "kitQuestion.questionVersionId"),
    )
    .innerJoin("kit", (join) =>
      join
        .onRef("kit.organizationId", "=", "kitQuestion.organizationId")
        .onRef("kit.id", "=", "kitQuestion.kitId"),
    )
    .innerJoin("job", (join) =>
      join.onRef("job.organizationId", "=", "kit.organizationId").onRef("job.id", "=", "kit.jobId"),
    )
    .select(["job.id as jobId", "job.title", "kit.name as kitName", "questionVersion.version"])
    .where("questionVersion.questionId", "=", questionId)
    .orderBy("job.title")
    .orderBy("kit.position")
    .limit(100)
    .execute();
}

/** The key of every question, so that a new one gets a key of its own. */
export async function listQuestionKeys(db: Db): Promise<Set<string>> {
  const rows = await db.selectFrom("question").select("key").execute();
  return new Set(rows.map(({ key }) => key));
}

/** One change of the bank's keys at a time in an organization; held until the transaction ends. */
export async function lockBankKeys(db: Db, organizationId: string): Promise<void> {
  await sql`select pg_advisory_xact_lock(hashtextextended(${`bank/${organizationId}`}, 0))`.execute(db);
}

export async function updateQuestion(
  db: Db,
  questionId: string,
  change: {
    state?: "approved" | "retired";
    ownerId?: string | null;
    reviewOn?: string | null;
    replacedBy?: string | null;
  },
): Promise<void> {
  await db.updateTable("question").set(change).where("id", "=", questionId).execute();
}

export async function deleteQuestion(db: Db, questionId: string): Promise<void> {
  await db.deleteFrom("question").where("id", "=", questionId).execute();
}

/** Whether it is added; false when a question with this id is there already. */
export async function insertQuestion(db: Db, row: Insertable<Schema["question"]>): Promise<boolean> {
  const inserted = await db
    .insertInto("question")
    .values(row)
    .onConflict((conflict) => conflict.columns(["organizationId", "id"]).doNothing())
    .returning("id")
    .executeTakeFirst();
  return inserted !== undefined;
}

/** Whether nobody but the viewer could approve anything. */
export async function isOnlyApprover(db: Db): Promise<boolean> {
  const { rows } = await sql<{ alone: boolean }>`select viewer_curates_alone() as alone`.execute(db);
  return rows[0]?.alone ?? false;
}

export async function insertQuestions(db: Db, rows: Insertable<Schema["question"]>[]): Promise<void> {
  if (rows.length > 0) await db.insertInto("question").values(rows).execute();
}

/** The ids of these questions by key. */
export async function listQuestionIds(db: Db, keys: string[]): Promise<Map<string, string>> {
  if (keys.length === 0) return new Map();
  const rows = await db.selectFrom("question").select(["key", "id"]).where("key", "in", keys).execute();
  return new Map(rows.map(({ key, id }) => [key, id]));
}
