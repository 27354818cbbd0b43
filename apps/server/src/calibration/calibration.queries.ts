import type { Db } from "@evenhand/db";

/** Ratings on submitted scorecards that the viewer may see; shadows' are left out, as they never count. */
export async function listRatings(db: Db) {
  return db
    .selectFrom("rating")
    .innerJoin("scorecard", (join) =>
      join
        .onRef("scorecard.organizationId", "=", "rating.organizationId")
        .onRef("scorecard.id", "=", "rating.scorecardId"),
    )
    .innerJoin("assignment", (join) =>
      join
        .onRef("assignment.organizationId", "=", "scorecard.organizationId")
        .onRef("assignment.interviewId", "=", "scorecard.interviewId")
        .onRef("assignment.memberId", "=", "scorecard.authorId"),
    )
    .innerJoin("member", (join) =>
      join
        .onRef("member.organizationId", "=", "scorecard.organizationId")
        .onRef("member.id", "=", "scorecard.authorId"),
    )
    .select([
      "scorecard.id as scorecardId",
      "scorecard.loopId",
      "scorecard.authorId",
      "member.name as authorName",
      "rating.competencyId",
      "rating.level",
    ])
    .where("rating.kind", "=", "rated")
    .where("assignment.role", "!=", "shadow")
    .where("scorecard.submittedAt", "is not", null)
    .orderBy("scorecard.loopId")
    .orderBy("rating.competencyId")
    .orderBy("scorecard.authorId")
    .limit(200_000)
    .execute();
}
