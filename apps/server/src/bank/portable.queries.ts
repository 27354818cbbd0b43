import type { Db } from "@evenhand/db";

/** Questions in the order of their keys, each with the key of the one that replaces it. */
export async function listQuestionsAfter(db: Db, after: string, limit: number) {
  return questionsByKey(db).where("question.key", ">", after).limit(limit).execute();
}

export async function listQuestionsByKeys(db: Db, keys: string[]) {
  if (keys.length === 0) return [];
  return questionsByKey(db).where("question.key", "in", keys).execute();
}

export async function listDrafts(db: Db, questionIds: string[]) {
  if (questionIds.length === 0) return [];
  return db
    .selectFrom("questionDraft")
    .select(["questionId", "content", "revision"])
    .where("questionId", "in", questionIds)
    .execute();
}

const questionsByKey = (db: Db) =>
  db
    .selectFrom("question")
    .leftJoin("question as replacement", (join) =>
      join
        .onRef("replacement.organizationId", "=", "question.organizationId")
        .onRef("replacement.id", "=", "question.replacedBy"),
    )
    .select([
      "question.id",
      "question.key",
      "question.state",
      "question.reviewOn",
      "question.provenance",
      "replacement.key as replacedBy",
    ])
    .orderBy("question.key");
