import { randomUUID } from "node:crypto";
import type { Db, Transactions, Viewer } from "@evenhand/db";
import { planProblems, type JobPlan } from "@evenhand/interview";
import { listCompetencies } from "../bank/bank.queries.ts";
import { DomainError } from "../domain-error.ts";
import {
  deletePlan,
  getJob,
  insertPlan,
  listKnownVersions,
  updateJob,
  type PlanRows,
} from "./jobs.queries.ts";

/** Replaces a job's plan by the edited one, unless somebody else saved in between. */
export async function savePlan(
  db: Transactions,
  viewer: Viewer,
  { jobId, revision, plan }: { jobId: string; revision: number; plan: JobPlan },
) {
  const [problem] = planProblems(plan);
  if (problem) throw new DomainError("BAD_REQUEST", "plan", problem);
  return db.transaction(async (db) => {
    const { title, summary, hiringManagerId } = plan;
    const job = await getJob(db, jobId);
    const saved = await updateJob(db, jobId, { revision, title, summary, hiringManagerId });
    if (saved === undefined)
      throw new DomainError(
        "CONFLICT",
        "stale",
        "Somebody else has saved this plan since you opened it. Reload it, then make your change again.",
      );
    const rows = await planRows(db, viewer, { jobId, plan, pinned: rubricsOf(job) });
    await deletePlan(db, jobId);
    await insertPlan(db, rows);
    return { revision: saved };
  });
}

const rubricsOf = (job: { competencies: { competencyId: string; rubricVersionId: string }[] }) =>
  new Map(job.competencies.map(({ competencyId, rubricVersionId }) => [competencyId, rubricVersionId]));

async function planRows(
  db: Db,
  { organizationId }: Viewer,
  { jobId, plan, pinned }: { jobId: string; plan: JobPlan; pinned: Map<string, string> },
): Promise<PlanRows> {
  const newest = rubricsOf({
    competencies: (await listCompetencies(db)).map(({ id, rubricVersionId }) => ({
      competencyId: id,
      rubricVersionId,
    })),
  });
  const asked = plan.kits.flatMap((kit) => kit.questions.map(({ questionVersionId }) => questionVersionId));
  const known = await listKnownVersions(db, asked);
  if (asked.some((id) => !known.has(id))) throw gone("A question of this plan is no longer in the bank.");
  const kits = plan.kits.map((kit, index) => ({ ...kit, id: randomUUID(), position: index + 1 }));
  return {
    competencies: plan.competencies.map(({ competencyId, weight, mustHave }, index) => {
      // A competency that the job already grades keeps its rubric version.
      const rubricVersionId = pinned.get(competencyId) ?? newest.get(competencyId);
      if (!rubricVersionId) throw gone("A competency of this plan is no longer in the catalogue.");
      return { organizationId, jobId, competencyId, rubricVersionId, weight, mustHave, position: index + 1 };
    }),
    kits: kits.map(({ id, position, name, purpose, minutes }) => ({
      organizationId,
      id,
      jobId,
      position,
      name,
      purpose,
      minutes,
    })),
    kitCompetencies: kits.flatMap(({ id, competencyIds }) =>
      [...new Set(competencyIds)].map((competencyId) => ({ organizationId, kitId: id, competencyId })),
    ),
    kitQuestions: kits.flatMap(({ id, questions }) =>
      questions.map(({ questionVersionId, minutes }, index) => ({
        organizationId,
        kitId: id,
        position: index + 1,
        questionVersionId,
        minutes,
      })),
    ),
  };
}

const gone = (what: string) =>
  new DomainError("BAD_REQUEST", "unknown", `${what} Reload the page and choose again.`);
