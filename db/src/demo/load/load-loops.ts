import type { Database, Db } from "../../database.ts";
import { memberNamed, organization } from "../company/members.ts";
import { competencyId, jobId, rubricVersionId } from "../jobs/job-story.ts";
import type { DemoLoop } from "../loops/demo-loop.ts";
import { loopMembers } from "../loops/loop-members.ts";
import { inBatches } from "./batches.ts";
import { insertInterviews } from "./insert-interviews.ts";
import { together } from "./together.ts";
import { viewerOf } from "./viewer-of.ts";

const organizationId = organization.id;

/** Candidates, applications and frozen loops, each as the recruiter who opened it. */
export async function loadLoops(database: Database, loops: DemoLoop[]): Promise<void> {
  const byRecruiter = Map.groupBy(loops, ({ job }) => job.recruiter);
  await together(
    [...byRecruiter].map(([recruiter, opened]) =>
      database.as(viewerOf(memberNamed(recruiter))).transaction(async (db) => {
        if (!(await hasLoops(db, opened))) await insertLoops(db, opened);
      }),
    ),
  );
}

async function hasLoops(db: Db, [first]: DemoLoop[]): Promise<boolean> {
  const row = await db
    .selectFrom("loop")
    .select("id")
    .where("id", "=", first?.id ?? "")
    .executeTakeFirst();
  return row !== undefined;
}

async function insertLoops(db: Db, loops: DemoLoop[]): Promise<void> {
  await inBatches(
    loops.map(({ candidate: { id, name, email }, openedAt }) => ({
      organizationId,
      id,
      name,
      email,
      createdAt: openedAt,
    })),
    (rows) => db.insertInto("candidate").values(rows).execute(),
  );
  await inBatches(
    loops.map(({ candidate, job, openedAt }) => ({
      organizationId,
      id: candidate.applicationId,
      candidateId: candidate.id,
      jobId: jobId(job),
      createdAt: openedAt,
    })),
    (rows) => db.insertInto("application").values(rows).execute(),
  );
  await inBatches(
    loops.map(({ id, candidate, job, revealRule, openedAt, debriefOpenedAt, closedAt }) => ({
      organizationId,
      id,
      applicationId: candidate.applicationId,
      revealRule,
      openedBy: memberNamed(job.recruiter).id,
      openedAt,
      debriefOpenedAt,
      closedAt,
    })),
    (rows) => db.insertInto("loop").values(rows).execute(),
  );
  await inBatches(
    loops.flatMap((loop) =>
      loopMembers(loop).map((memberId) => ({ organizationId, loopId: loop.id, memberId })),
    ),
    (rows) => db.insertInto("loopMember").values(rows).execute(),
  );
  await inBatches(
    loops.flatMap(({ id, job }) =>
      job.competencies.map(({ key, weight, mustHave }, index) => ({
        organizationId,
        loopId: id,
        competencyId: competencyId(key),
        rubricVersionId: rubricVersionId(key),
        position: index + 1,
        weight,
        mustHave,
      })),
    ),
    (rows) => db.insertInto("loopCompetency").values(rows).execute(),
  );
  await insertInterviews(db, loops);
}
