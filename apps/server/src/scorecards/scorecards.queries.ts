import type { Db, Schema } from "@evenhand/db";
import type { CompetencyRating, Rating } from "@evenhand/interview";
import type { Insertable } from "kysely";
import { jsonArrayFrom } from "kysely/helpers/postgres";

export async function isSubmitted(db: Db, memberId: string, interviewId: string): Promise<boolean> {
  const row = await db
    .selectFrom("submission")
    .select("interviewId")
    .where("interviewId", "=", interviewId)
    .where("memberId", "=", memberId)
    .executeTakeFirst();
  return row !== undefined;
}

/** One member's scorecard of an interview, draft or submitted, if the viewer may see it. */
export async function findScorecard(db: Db, memberId: string, interviewId: string) {
  const row = await scorecards(db)
    .where("scorecard.interviewId", "=", interviewId)
    .where("scorecard.authorId", "=", memberId)
    .executeTakeFirst();
  return row && { ...row, ratings: row.ratings.map(toCompetencyRating) };
}

/** Every submitted scorecard of the loop that the viewer may see. */
export async function listSubmittedScorecards(db: Db, loopId: string) {
  const rows = await scorecards(db)
    .where("scorecard.loopId", "=", loopId)
    .where("scorecard.submittedAt", "is not", null)
    .orderBy("interview.position")
    .orderBy("member.name")
    .execute();
  return rows.map((row) => ({ ...row, ratings: row.ratings.map(toCompetencyRating) }));
}

const scorecards = (db: Db) =>
  db
    .selectFrom("scorecard")
    .innerJoin("interview", (join) =>
      join
        .onRef("interview.organizationId", "=", "scorecard.organizationId")
        .onRef("interview.id", "=", "scorecard.interviewId"),
    )
    .innerJoin("member", (join) =>
      join
        .onRef("member.organizationId", "=", "scorecard.organizationId")
        .onRef("member.id", "=", "scorecard.authorId"),
    )
    .select((select) => [
      "scorecard.id",
      "scorecard.interviewId",
      "interview.name as interviewName",
      "scorecard.authorId",
      "member.name as authorName",
      "scorecard.revision",
      "scorecard.recommendation",
      "scorecard.recommendationReason",
      "scorecard.submittedAt",
      jsonArrayFrom(
        select
          .selectFrom("rating")
          .select((nested) => [
            "rating.competencyId",
            "rating.kind",
            "rating.level",
            "rating.reason",
            jsonArrayFrom(
              nested
                .selectFrom("evidence")
                .select("evidence.noteId")
                .whereRef("evidence.organizationId", "=", "rating.organizationId")
                .whereRef("evidence.scorecardId", "=", "rating.scorecardId")
                .whereRef("evidence.competencyId", "=", "rating.competencyId")
                .orderBy("evidence.noteId"),
            ).as("evidence"),
          ])
          .whereRef("rating.organizationId", "=", "scorecard.organizationId")
          .whereRef("rating.scorecardId", "=", "scorecard.id")
          .orderBy("rating.competencyId"),
      ).as("ratings"),
    ]);

type RatingRow = Pick<Insertable<Schema["rating"]>, "competencyId" | "kind"> & {
  level: number | null;
  reason: (Rating & { kind: "not_assessed" })["reason"] | null;
  evidence: { noteId: string }[];
};

function toCompetencyRating({ competencyId, kind, level, reason, evidence }: RatingRow): CompetencyRating {
  const cited = evidence.map(({ noteId }) => noteId);
  if (kind === "rated" && level !== null) return { competencyId, rating: { kind, level }, evidence: cited };
  if (kind === "not_assessed" && reason !== null)
    return { competencyId, rating: { kind, reason }, evidence: cited };
  return { competencyId, rating: { kind: "void" }, evidence: cited };
}

export async function insertScorecard(
  db: Db,
  scorecard: Pick<
    Insertable<Schema["scorecard"]>,
    "organizationId" | "id" | "interviewId" | "loopId" | "authorId"
  >,
): Promise<void> {
  await db
    .insertInto("scorecard")
    .values({ ...scorecard, revision: 0 })
    .execute();
}

/** The new revision, or undefined when the scorecard has moved on since `revision` or is submitted. */
export async function updateScorecard(
  db: Db,
  scorecardId: string,
  {
    revision,
    ...change
  }: Pick<Insertable<Schema["scorecard"]>, "recommendation" | "recommendationReason"> & { revision: number },
): Promise<number | undefined> {
  const row = await db
    .updateTable("scorecard")
    .set({ ...change, revision: revision + 1 })
    .where("id", "=", scorecardId)
    .where("revision", "=", revision)
    .where("submittedAt", "is", null)
    .returning("revision")
    .executeTakeFirst();
  return row?.revision;
}

export async function replaceRatings(
  db: Db,
  scorecard: { organizationId: string; id: string; loopId: string },
  ratings: CompetencyRating[],
): Promise<void> {
  const { organizationId, id: scorecardId, loopId } = scorecard;
  await db.deleteFrom("rating").where("scorecardId", "=", scorecardId).execute();
  if (ratings.length === 0) return;
  const rows = ratings.map(({ competencyId, rating }) => ({
    organizationId,
    scorecardId,
    loopId,
    competencyId,
    kind: rating.kind,
    level: rating.kind === "rated" ? rating.level : null,
    reason: rating.kind === "not_assessed" ? rating.reason : null,
  }));
  await db.insertInto("rating").values(rows).execute();
  const evidence = ratings.flatMap(({ competencyId, evidence: cited }) =>
    cited.map((noteId) => ({ organizationId, scorecardId, competencyId, noteId })),
  );
  if (evidence.length > 0) await db.insertInto("evidence").values(evidence).execute();
}

export async function markSubmitted(
  db: Db,
  submission: { organizationId: string; interviewId: string; loopId: string; memberId: string },
  scorecardId: string,
): Promise<void> {
  const submittedAt = new Date();
  await db
    .insertInto("submission")
    .values({ ...submission, submittedAt })
    .execute();
  await db.updateTable("scorecard").set({ submittedAt }).where("id", "=", scorecardId).execute();
}
