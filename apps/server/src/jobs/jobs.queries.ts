import type { Db } from "@evenhand/db";
import { sql } from "kysely";
import { jsonArrayFrom } from "kysely/helpers/postgres";
import { notFound } from "../domain-error.ts";

export async function listJobs(db: Db) {
  return db
    .selectFrom("job")
    .leftJoin("member", (join) =>
      join
        .onRef("member.organizationId", "=", "job.organizationId")
        .onRef("member.id", "=", "job.hiringManagerId"),
    )
    .select((select) => [
      "job.id",
      "job.title",
      "job.summary",
      "member.name as hiringManagerName",
      select
        .selectFrom("kit")
        .select((count) => count.fn.countAll<number>().as("kits"))
        .whereRef("kit.organizationId", "=", "job.organizationId")
        .whereRef("kit.jobId", "=", "job.id")
        .as("kits"),
    ])
    .orderBy("job.title")
    .limit(500)
    .execute();
}

export async function getJob(db: Db, jobId: string) {
  const job = await db
    .selectFrom("job")
    .select(["id", "title", "summary", "hiringManagerId", "revision"])
    .where("id", "=", jobId)
    .executeTakeFirst();
  if (!job) throw notFound();
  return { ...job, competencies: await listJobCompetencies(db, jobId), kits: await listKits(db, jobId) };
}

export async function listJobCompetencies(db: Db, jobId: string) {
  return db
    .selectFrom("jobCompetency")
    .innerJoin("competency", (join) =>
      join
        .onRef("competency.organizationId", "=", "jobCompetency.organizationId")
        .onRef("competency.id", "=", "jobCompetency.competencyId"),
    )
    .innerJoin("rubricVersion", (join) =>
      join
        .onRef("rubricVersion.organizationId", "=", "jobCompetency.organizationId")
        .onRef("rubricVersion.id", "=", "jobCompetency.rubricVersionId"),
    )
    .select([
      "jobCompetency.competencyId",
      "jobCompetency.rubricVersionId",
      "jobCompetency.weight",
      "jobCompetency.mustHave",
      "competency.name",
      "competency.definition",
      "rubricVersion.levels",
    ])
    .where("jobCompetency.jobId", "=", jobId)
    .orderBy("jobCompetency.position")
    .execute();
}

export async function listKits(db: Db, jobId: string) {
  return db
    .selectFrom("kit")
    .select((select) => [
      "kit.id",
      "kit.position",
      "kit.name",
      "kit.purpose",
      "kit.minutes",
      jsonArrayFrom(
        select
          .selectFrom("kitCompetency")
          .select("kitCompetency.competencyId")
          .whereRef("kitCompetency.organizationId", "=", "kit.organizationId")
          .whereRef("kitCompetency.kitId", "=", "kit.id")
          .orderBy("kitCompetency.competencyId"),
      ).as("competencies"),
      jsonArrayFrom(
        select
          .selectFrom("kitQuestion")
          .innerJoin("questionVersion", (join) =>
            join
              .onRef("questionVersion.organizationId", "=", "kitQuestion.organizationId")
              .onRef("questionVersion.id", "=", "kitQuestion.questionVersionId"),
          )
          .innerJoin("question", (join) =>
            join
              .onRef("question.organizationId", "=", "questionVersion.organizationId")
              .onRef("question.id", "=", "questionVersion.questionId"),
          )
          .select([
            "kitQuestion.questionVersionId",
            "kitQuestion.minutes",
            "questionVersion.prompt",
            "questionVersion.kind",
            "question.id as questionId",
            "question.state",
            competencyIdsOfVersion.as("competencyIds"),
          ])
          .whereRef("kitQuestion.organizationId", "=", "kit.organizationId")
          .whereRef("kitQuestion.kitId", "=", "kit.id")
          .orderBy("kitQuestion.position"),
      ).as("questions"),
    ])
    .where("kit.jobId", "=", jobId)
    .orderBy("kit.position")
    .execute();
}

// What the version's intents are about, each once.
const competencyIdsOfVersion = sql<string[]>`array(
  select distinct intent.competency_id from intent
  where intent.organization_id = question_version.organization_id
    and intent.question_version_id = question_version.id
  order by intent.competency_id
)`;

export async function insertJob(
  db: Db,
  job: { organizationId: string; id: string; title: string; hiringManagerId: string | null },
): Promise<void> {
  await db
    .insertInto("job")
    .values(job)
    .onConflict((conflict) => conflict.columns(["organizationId", "id"]).doNothing())
    .execute();
}

/** The new revision, or undefined when somebody else has saved since `revision`. */
export async function updateJob(
  db: Db,
  jobId: string,
  {
    revision,
    ...change
  }: { revision: number; title: string; summary: string; hiringManagerId: string | null },
): Promise<number | undefined> {
  const row = await db
    .updateTable("job")
    .set({ ...change, revision: revision + 1 })
    .where("id", "=", jobId)
    .where("revision", "=", revision)
    .returning("revision")
    .executeTakeFirst();
  return row?.revision;
}

export async function deletePlan(db: Db, jobId: string): Promise<void> {
  await db.deleteFrom("kit").where("jobId", "=", jobId).execute();
  await db.deleteFrom("jobCompetency").where("jobId", "=", jobId).execute();
}

export type PlanRows = {
  competencies: {
    organizationId: string;
    jobId: string;
    competencyId: string;
    rubricVersionId: string;
    position: number;
    weight: number;
    mustHave: boolean;
  }[];
  kits: {
    organizationId: string;
    id: string;
    jobId: string;
    position: number;
    name: string;
    purpose: string;
    minutes: number;
  }[];
  kitCompetencies: { organizationId: string; kitId: string; competencyId: string }[];
  kitQuestions: {
    organizationId: string;
    kitId: string;
    position: number;
    questionVersionId: string;
    minutes: number;
  }[];
};

export async function insertPlan(db: Db, rows: PlanRows): Promise<void> {
  if (rows.competencies.length > 0) await db.insertInto("jobCompetency").values(rows.competencies).execute();
  if (rows.kits.length > 0) await db.insertInto("kit").values(rows.kits).execute();
  if (rows.kitCompetencies.length > 0)
    await db.insertInto("kitCompetency").values(rows.kitCompetencies).execute();
  if (rows.kitQuestions.length > 0) await db.insertInto("kitQuestion").values(rows.kitQuestions).execute();
}

export async function listKnownVersions(db: Db, questionVersionIds: string[]): Promise<Set<string>> {
  if (questionVersionIds.length === 0) return new Set();
  const rows = await db
    .selectFrom("questionVersion")
    .select("id")
    .where("id", "in", questionVersionIds)
    .execute();
  return new Set(rows.map(({ id }) => id));
}
