import type { Db, Schema } from "@evenhand/db";
import type { Insertable } from "kysely";
import { jsonArrayFrom } from "kysely/helpers/postgres";
import { notFound } from "../domain-error.ts";
import { loopsOfCandidates } from "./loops-of-candidates.ts";

/** Row-level security decides: a loop that the viewer may not open is not there. */
export async function isInLoop(db: Db, loopId: string): Promise<boolean> {
  const row = await db.selectFrom("loop").select("id").where("id", "=", loopId).executeTakeFirst();
  return row !== undefined;
}

export async function findAssignment(db: Db, memberId: string, interviewId: string) {
  return db
    .selectFrom("assignment")
    .select("loopId")
    .where("memberId", "=", memberId)
    .where("interviewId", "=", interviewId)
    .executeTakeFirst();
}

/** Loops the viewer may open, running ones first. Nothing here depends on what anyone wrote or rated. */
export async function listLoops(db: Db, { closed }: { closed: boolean }) {
  return loopsWithCandidates(db)
    .select((select) => [
      jsonArrayFrom(
        select
          .selectFrom("interview")
          .select((nested) => [
            "interview.id",
            "interview.name",
            "interview.state",
            "interview.scheduledAt",
            jsonArrayFrom(
              nested
                .selectFrom("assignment")
                .innerJoin("member", (join) =>
                  join
                    .onRef("member.organizationId", "=", "assignment.organizationId")
                    .onRef("member.id", "=", "assignment.memberId"),
                )
                .leftJoin("submission", (join) =>
                  join
                    .onRef("submission.organizationId", "=", "assignment.organizationId")
                    .onRef("submission.interviewId", "=", "assignment.interviewId")
                    .onRef("submission.memberId", "=", "assignment.memberId"),
                )
                .select(["member.id as memberId", "member.name", "assignment.role", "submission.submittedAt"])
                .whereRef("assignment.organizationId", "=", "interview.organizationId")
                .whereRef("assignment.interviewId", "=", "interview.id")
                .orderBy("member.name"),
            ).as("assigned"),
          ])
          .whereRef("interview.organizationId", "=", "loop.organizationId")
          .whereRef("interview.loopId", "=", "loop.id")
          .orderBy("interview.position"),
      ).as("interviews"),
    ])
    .where("loop.closedAt", closed ? "is not" : "is", null)
    .orderBy("loop.openedAt", "desc")
    .orderBy("loop.id")
    .limit(200)
    .execute();
}

export async function getLoop(db: Db, loopId: string) {
  const loop = await loopsWithCandidates(db).where("loop.id", "=", loopId).executeTakeFirst();
  if (!loop) throw notFound();
  return loop;
}

const loopsWithCandidates = (db: Db) =>
  loopsOfCandidates(db).select([
    "loop.id",
    "loop.revealRule",
    "loop.openedAt",
    "loop.debriefOpenedAt",
    "loop.closedAt",
    "candidate.name as candidateName",
    "job.id as jobId",
    "job.title as jobTitle",
  ]);

/** What the loop grades, with the anchors it was frozen with. */
export async function listLoopCompetencies(db: Db, loopId: string) {
  return db
    .selectFrom("loopCompetency")
    .innerJoin("competency", (join) =>
      join
        .onRef("competency.organizationId", "=", "loopCompetency.organizationId")
        .onRef("competency.id", "=", "loopCompetency.competencyId"),
    )
    .innerJoin("rubricVersion", (join) =>
      join
        .onRef("rubricVersion.organizationId", "=", "loopCompetency.organizationId")
        .onRef("rubricVersion.id", "=", "loopCompetency.rubricVersionId"),
    )
    .select([
      "loopCompetency.competencyId",
      "competency.name",
      "loopCompetency.weight",
      "loopCompetency.mustHave",
      "rubricVersion.levels",
    ])
    .where("loopCompetency.loopId", "=", loopId)
    .orderBy("loopCompetency.position")
    .execute();
}

export async function findApplicationLoop(
  db: Db,
  { jobId, email }: { jobId: string; email: string },
): Promise<string | undefined> {
  const row = await db
    .selectFrom("loop")
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
    .select("loop.id")
    .where("application.jobId", "=", jobId)
    .where("candidate.email", "=", email)
    .executeTakeFirst();
  return row?.id;
}

/** One loop with everything it freezes, in the order the tables need. */
export type LoopRows = {
  candidate: Insertable<Schema["candidate"]>;
  application: Insertable<Schema["application"]>;
  loop: Insertable<Schema["loop"]>;
  members: Insertable<Schema["loopMember"]>[];
  competencies: Insertable<Schema["loopCompetency"]>[];
  interviews: Insertable<Schema["interview"]>[];
  interviewCompetencies: Insertable<Schema["interviewCompetency"]>[];
  interviewQuestions: Insertable<Schema["interviewQuestion"]>[];
  assignments: Insertable<Schema["assignment"]>[];
};

export async function insertLoop(db: Db, rows: LoopRows): Promise<void> {
  await db.insertInto("candidate").values(rows.candidate).execute();
  await db.insertInto("application").values(rows.application).execute();
  await db.insertInto("loop").values(rows.loop).execute();
  await db.insertInto("loopMember").values(rows.members).execute();
  await db.insertInto("loopCompetency").values(rows.competencies).execute();
  await db.insertInto("interview").values(rows.interviews).execute();
  await db.insertInto("interviewCompetency").values(rows.interviewCompetencies).execute();
  await db.insertInto("interviewQuestion").values(rows.interviewQuestions).execute();
  if (rows.assignments.length > 0) await db.insertInto("assignment").values(rows.assignments).execute();
}

/** Locks the loop, so that whoever submits or opens the debrief does so in turn. */
export async function lockLoop(db: Db, loopId: string) {
  const row = await db
    .selectFrom("loop")
    .select(["id", "revealRule", "debriefOpenedAt", "closedAt"])
    .where("id", "=", loopId)
    .forUpdate()
    .executeTakeFirst();
  if (!row) throw notFound();
  return row;
}

export async function updateDebriefOpened(db: Db, loopId: string): Promise<void> {
  await db.updateTable("loop").set({ debriefOpenedAt: new Date() }).where("id", "=", loopId).execute();
}

export async function updateClosed(db: Db, loopId: string): Promise<void> {
  await db.updateTable("loop").set({ closedAt: new Date() }).where("id", "=", loopId).execute();
}

export async function listActiveMemberIds(db: Db): Promise<string[]> {
  const rows = await db.selectFrom("member").select("id").where("disabledAt", "is", null).execute();
  return rows.map(({ id }) => id);
}
