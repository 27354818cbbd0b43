import type { Db } from "@evenhand/db";
import { jsonArrayFrom } from "kysely/helpers/postgres";
import { intentsOfVersion } from "../bank/intents-of-version.ts";
import { notFound } from "../domain-error.ts";
import { loopsOfCandidates } from "../loops/loops-of-candidates.ts";
import { peopleInInterview } from "./people-in-interview.ts";

/** The viewer's own interviews that are not cancelled, soonest first, with whether their scorecard is handed in. */
export async function listMyInterviews(db: Db, memberId: string) {
  return interviewsWithCandidates(db)
    .innerJoin("assignment", (join) =>
      join
        .onRef("assignment.organizationId", "=", "interview.organizationId")
        .onRef("assignment.interviewId", "=", "interview.id"),
    )
    .leftJoin("submission", (join) =>
      join
        .onRef("submission.organizationId", "=", "interview.organizationId")
        .onRef("submission.interviewId", "=", "interview.id")
        .on("submission.memberId", "=", memberId),
    )
    .select(["assignment.role", "submission.submittedAt"])
    .where("assignment.memberId", "=", memberId)
    .where("interview.state", "!=", "cancelled")
    .where("loop.closedAt", "is", null)
    .orderBy("interview.scheduledAt", (order) => order.asc().nullsLast())
    .orderBy("interview.id")
    .limit(100)
    .execute();
}

export async function getInterview(db: Db, interviewId: string) {
  const row = await interviewsWithCandidates(db)
    .select(["interview.purpose", "interview.endedAt", "loop.revealRule", peopleInInterview()])
    .where("interview.id", "=", interviewId)
    .executeTakeFirst();
  if (!row) throw notFound();
  return row;
}

const interviewsWithCandidates = (db: Db) =>
  loopsOfCandidates(db)
    .innerJoin("interview", (join) =>
      join
        .onRef("interview.organizationId", "=", "loop.organizationId")
        .onRef("interview.loopId", "=", "loop.id"),
    )
    .select([
      "interview.id",
      "interview.loopId",
      "interview.name",
      "interview.minutes",
      "interview.state",
      "interview.scheduledAt",
      "interview.startedAt",
      "candidate.name as candidateName",
      "job.title as jobTitle",
    ]);

export async function listLoopInterviews(db: Db, loopId: string) {
  return db
    .selectFrom("interview")
    .select((select) => [
      "interview.id",
      "interview.name",
      "interview.purpose",
      "interview.minutes",
      "interview.state",
      "interview.scheduledAt",
      peopleInInterview(),
      jsonArrayFrom(
        select
          .selectFrom("interviewCompetency")
          .select("interviewCompetency.competencyId")
          .whereRef("interviewCompetency.organizationId", "=", "interview.organizationId")
          .whereRef("interviewCompetency.interviewId", "=", "interview.id")
          .orderBy("interviewCompetency.competencyId"),
      ).as("competencies"),
    ])
    .where("interview.loopId", "=", loopId)
    .orderBy("interview.position")
    .execute();
}

/** The frozen questions of an interview, in order, as they were when its loop was opened. */
export async function listInterviewQuestions(db: Db, interviewId: string) {
  return db
    .selectFrom("interviewQuestion")
    .innerJoin("questionVersion", (join) =>
      join
        .onRef("questionVersion.organizationId", "=", "interviewQuestion.organizationId")
        .onRef("questionVersion.id", "=", "interviewQuestion.questionVersionId"),
    )
    .select([
      "interviewQuestion.questionVersionId",
      "interviewQuestion.minutes",
      "questionVersion.prompt",
      "questionVersion.kind",
      "questionVersion.guide",
      "questionVersion.probes",
      "questionVersion.adapt",
      intentsOfVersion(),
    ])
    .where("interviewQuestion.interviewId", "=", interviewId)
    .orderBy("interviewQuestion.position")
    .execute();
}

/** What this interview grades, with its frozen anchors. */
export async function listInterviewCompetencies(db: Db, interviewId: string) {
  return db
    .selectFrom("interviewCompetency")
    .innerJoin("loopCompetency", (join) =>
      join
        .onRef("loopCompetency.organizationId", "=", "interviewCompetency.organizationId")
        .onRef("loopCompetency.loopId", "=", "interviewCompetency.loopId")
        .onRef("loopCompetency.competencyId", "=", "interviewCompetency.competencyId"),
    )
    .innerJoin("competency", (join) =>
      join
        .onRef("competency.organizationId", "=", "interviewCompetency.organizationId")
        .onRef("competency.id", "=", "interviewCompetency.competencyId"),
    )
    .innerJoin("rubricVersion", (join) =>
      join
        .onRef("rubricVersion.organizationId", "=", "loopCompetency.organizationId")
        .onRef("rubricVersion.id", "=", "loopCompetency.rubricVersionId"),
    )
    .select([
      "interviewCompetency.competencyId",
      "competency.name",
      "loopCompetency.mustHave",
      "rubricVersion.levels",
    ])
    .where("interviewCompetency.interviewId", "=", interviewId)
    .orderBy("loopCompetency.position")
    .execute();
}

/** The interview's new state, or undefined when it was not in one of the `from` states. */
export async function updateInterviewState(
  db: Db,
  interviewId: string,
  {
    from,
    ...change
  }: { from: ("scheduled" | "in_progress")[] } & (
    | { state: "in_progress"; startedAt: Date }
    | { state: "done"; endedAt: Date }
  ),
) {
  return db
    .updateTable("interview")
    .set(change)
    .where("id", "=", interviewId)
    .where("state", "in", from)
    .returning("loopId")
    .executeTakeFirst();
}
