import type { Db } from "@evenhand/db";
import { jsonArrayFrom } from "kysely/helpers/postgres";
import { notFound } from "../domain-error.ts";

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
    .select((select) => [
      "interview.purpose",
      "interview.endedAt",
      "loop.revealRule",
      jsonArrayFrom(
        select
          .selectFrom("assignment")
          .innerJoin("member", (join) =>
            join
              .onRef("member.organizationId", "=", "assignment.organizationId")
              .onRef("member.id", "=", "assignment.memberId"),
          )
          .select(["member.id as memberId", "member.name", "assignment.role"])
          .whereRef("assignment.organizationId", "=", "interview.organizationId")
          .whereRef("assignment.interviewId", "=", "interview.id")
          .orderBy("member.name"),
      ).as("assigned"),
    ])
    .where("interview.id", "=", interviewId)
    .executeTakeFirst();
  if (!row) throw notFound();
  return row;
}

const interviewsWithCandidates = (db: Db) =>
  db
    .selectFrom("interview")
    .innerJoin("loop", (join) =>
      join
        .onRef("loop.organizationId", "=", "interview.organizationId")
        .onRef("loop.id", "=", "interview.loopId"),
    )
    .innerJoin("application", (join) =>
      join
        .onRef("application.organizationId", "=", "loop.organizationId")
        .onRef("application.id", "=", "loop.applicationId"),
    )
    .innerJoin("candidate", (join) =>
      join
        .onRef("candidate.organizationId", "=", "application.organizationId")
        .onRef("candidate.id", "=", "application.candidateId"),
    )
    .innerJoin("job", (join) =>
      join
        .onRef("job.organizationId", "=", "application.organizationId")
        .onRef("job.id", "=", "application.jobId"),
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
      jsonArrayFrom(
        select
          .selectFrom("assignment")
          .innerJoin("member", (join) =>
            join
              .onRef("member.organizationId", "=", "assignment.organizationId")
              .onRef("member.id", "=", "assignment.memberId"),
          )
          .select(["member.id as memberId", "member.name", "assignment.role"])
          .whereRef("assignment.organizationId", "=", "interview.organizationId")
          .whereRef("assignment.interviewId", "=", "interview.id")
          .orderBy("member.name"),
      ).as("assigned"),
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
    .select((select) => [
      "interviewQuestion.questionVersionId",
      "interviewQuestion.minutes",
      "questionVersion.prompt",
      "questionVersion.kind",
      "questionVersion.guide",
      "questionVersion.probes",
      "questionVersion.adapt",
      jsonArrayFrom(
        select
          .selectFrom("intent")
          .innerJoin("competency", (join) =>
            join
              .onRef("competency.organizationId", "=", "intent.organizationId")
              .onRef("competency.id", "=", "intent.competencyId"),
          )
          .select([
            "intent.id",
            "intent.sentence",
            "intent.listenFor",
            "intent.watchFor",
            "intent.competencyId",
            "competency.name as competencyName",
          ])
          .whereRef("intent.organizationId", "=", "questionVersion.organizationId")
          .whereRef("intent.questionVersionId", "=", "questionVersion.id")
          .orderBy("intent.position"),
      ).as("intents"),
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
