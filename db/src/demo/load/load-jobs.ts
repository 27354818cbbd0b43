import { bank } from "@evenhand/questions/bank";
import { importBank } from "../../bank/import-bank.ts";
import type { Database, Db } from "../../database.ts";
import { memberNamed, organization } from "../company/members.ts";
import * as ids from "../jobs/job-story.ts";
import { jobStories } from "../jobs/job-stories.ts";
import { plusMinutes } from "../loops/calendar.ts";
import { seededId } from "../seeded.ts";
import { viewerOf } from "./viewer-of.ts";

const organizationId = organization.id;

/** The shipped bank as the administrator imports it, then each job as its hiring manager plans it. */
export async function loadJobs(database: Database, now: Date): Promise<void> {
  const createdAt = plusMinutes(now, -DAYS_AGO * 24 * 60);
  await database
    .as(viewerOf(memberNamed("Marit Solberg")))
    .transaction((db) => importBank(db, organizationId, { ...bank, idOf: seededId, createdAt }));
  for (const job of jobStories)
    await database
      .as(viewerOf(memberNamed(job.hiringManager)))
      .transaction((db) => loadJob(db, job, createdAt));
}

const DAYS_AGO = 415;

async function loadJob(db: Db, job: ids.JobStory, createdAt: Date): Promise<void> {
  const jobId = ids.jobId(job);
  const inserted = await db
    .insertInto("job")
    .values({
      organizationId,
      id: jobId,
      title: job.title,
      summary: job.summary,
      hiringManagerId: memberNamed(job.hiringManager).id,
      createdAt,
    })
    .onConflict((conflict) => conflict.columns(["organizationId", "id"]).doNothing())
    .returning("id")
    .execute();
  if (inserted.length === 0) return;
  await db
    .insertInto("jobCompetency")
    .values(
      job.competencies.map(({ key, weight, mustHave }, index) => ({
        organizationId,
        jobId,
        competencyId: ids.competencyId(key),
        rubricVersionId: ids.rubricVersionId(key),
        position: index + 1,
        weight,
        mustHave,
      })),
    )
    .execute();
  const kits = job.kits.map((kit, index) => ({ ...kit, position: index + 1, id: ids.kitId(job, index + 1) }));
  await db
    .insertInto("kit")
    .values(
      kits.map(({ id, position, name, purpose, minutes }) => ({
        organizationId,
        id,
        jobId,
        position,
        name,
        purpose,
        minutes,
      })),
    )
    .execute();
  await db
    .insertInto("kitCompetency")
    .values(
      kits.flatMap(({ id, competencies }) =>
        competencies.map((key) => ({ organizationId, kitId: id, competencyId: ids.competencyId(key) })),
      ),
    )
    .execute();
  await db
    .insertInto("kitQuestion")
    .values(
      kits.flatMap(({ id, questions }) =>
        questions.map(({ key, minutes }, index) => ({
          organizationId,
          kitId: id,
          position: index + 1,
          questionVersionId: ids.questionVersionId(key),
          minutes,
        })),
      ),
    )
    .execute();
}
