import type { Db } from "@evenhand/db";
import type { QuestionKind, QuestionLevel } from "@evenhand/questions";
import { sql, type Expression, type ExpressionBuilder, type SqlBool } from "kysely";
import type { Schema } from "@evenhand/db";

/** What the list is narrowed to; whatever is left out does not narrow. */
export type SearchFilter = {
  /** A `tsquery` over the words of the bank. */
  query?: string | undefined;
  kind?: QuestionKind | undefined;
  level?: QuestionLevel | undefined;
  /** The key of a competency. */
  competency?: string | undefined;
  /** A role by name, or "" for questions that suit any role. */
  role?: string | undefined;
  maxMinutes?: number | undefined;
  /** Without it, everything that is not retired. `due`: approved, and its review date has come. */
  state?: "draft" | "approved" | "retired" | "due" | undefined;
};

/** One page of the questions found, the best match first, and how many there are. */
export async function searchQuestions(db: Db, filter: SearchFilter, page: { offset: number; limit: number }) {
  const rows = await db
    .with("found", (db) =>
      db
        .selectFrom("questionIndex")
        .select((select) => [
          "questionIndex.questionId",
          select.fn.countAll<number>().over().as("total"),
          rankOf(filter.query).as("rank"),
          "questionIndex.kind",
          "questionIndex.prompt",
        ])
        .where((where) => where.and(conditions(where, filter)))
        .orderBy("rank", "desc")
        .orderBy("questionIndex.kind")
        .orderBy("questionIndex.prompt")
        .orderBy("questionIndex.questionId")
        .limit(page.limit)
        .offset(page.offset),
    )
    .selectFrom("found")
    .innerJoin("questionIndex", "questionIndex.questionId", "found.questionId")
    .innerJoin("question", (join) =>
      join
        .onRef("question.organizationId", "=", "questionIndex.organizationId")
        .onRef("question.id", "=", "questionIndex.questionId"),
    )
    .select((select) => [
      "found.total",
      "questionIndex.questionId as id",
      "questionIndex.state",
      "questionIndex.hasDraft",
      "questionIndex.kind",
      "questionIndex.level",
      "questionIndex.minutes",
      "questionIndex.roles",
      "questionIndex.competencyIds",
      "questionIndex.prompt",
      "questionIndex.intents",
      "questionIndex.signals",
      "question.key",
      "question.reviewOn",
      select
        .selectFrom("questionVersion")
        .select("questionVersion.id")
        .whereRef("questionVersion.organizationId", "=", "question.organizationId")
        .whereRef("questionVersion.questionId", "=", "question.id")
        .orderBy("questionVersion.version", "desc")
        .limit(1)
        .as("questionVersionId"),
    ])
    .orderBy("found.rank", "desc")
    .orderBy("found.kind")
    .orderBy("found.prompt")
    .orderBy("found.questionId")
    .execute();
  return { total: rows[0]?.total ?? 0, rows: rows.map(({ total: _total, ...row }) => row) };
}

type Where = ExpressionBuilder<Schema, "questionIndex">;

function conditions(where: Where, filter: SearchFilter): Expression<SqlBool>[] {
  const { query, kind, level, competency, role, maxMinutes, state } = filter;
  return [
    ...(query === undefined
      ? []
      : [sql<SqlBool>`${where.ref("questionIndex.document")} @@ ${query}::tsquery`]),
    ...(kind ? [where("questionIndex.kind", "=", kind)] : []),
    ...(level ? [where("questionIndex.level", "=", level)] : []),
    ...(maxMinutes ? [where("questionIndex.minutes", "<=", maxMinutes)] : []),
    ...(role === undefined ? [] : [hasRole(where, role)]),
    ...(competency ? [asksAbout(where, competency)] : []),
    inState(where, state),
  ];
}

const hasRole = (where: Where, role: string) =>
  role === ""
    ? where("questionIndex.roles", "=", sql<string[]>`'{}'`)
    : sql<SqlBool>`${role} = any(${where.ref("questionIndex.roles")})`;

const asksAbout = (where: Where, key: string) =>
  where.exists(
    where
      .selectFrom("competency")
      .select("competency.id")
      .where("competency.key", "=", key)
      .where(sql<SqlBool>`competency.id = any(${where.ref("questionIndex.competencyIds")})`),
  );

function inState(where: Where, state: SearchFilter["state"]) {
  if (state === undefined) return where("questionIndex.state", "!=", "retired");
  if (state === "draft") return where("questionIndex.hasDraft", "=", true);
  if (state !== "due") return where("questionIndex.state", "=", state);
  return where.exists(
    where
      .selectFrom("question")
      .select("question.id")
      .whereRef("question.organizationId", "=", "questionIndex.organizationId")
      .whereRef("question.id", "=", "questionIndex.questionId")
      .where("question.state", "=", "approved")
      .where("question.reviewOn", "<=", sql<string>`current_date`),
  );
}

// What a word weighs in signals, competencies, intents and the prompt.
const WEIGHTS = "{0.1, 0.3, 0.6, 1}";

const rankOf = (query: string | undefined) =>
  query === undefined
    ? sql<number>`0`
    : sql<number>`ts_rank(${WEIGHTS}::real[], question_index.document, ${query}::tsquery)`;
