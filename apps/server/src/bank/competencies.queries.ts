import { randomUUID } from "node:crypto";
import type { Db } from "@evenhand/db";
import type { Competency } from "@evenhand/questions";
import { sql } from "kysely";

export type CompetencyUpdate = {
  organizationId: string;
  competencyId: string;
  competency: Competency;
  hasNewRubric: boolean;
};

/** Renames and redefines a competency. A new rubric becomes its next version; what was graded keeps its own. */
export async function changeCompetency(db: Db, update: CompetencyUpdate): Promise<void> {
  const { organizationId, competencyId, competency, hasNewRubric } = update;
  const { name, definition, rubric } = competency;
  await db.updateTable("competency").set({ name, definition }).where("id", "=", competencyId).execute();
  if (!hasNewRubric) return;
  await db
    .insertInto("rubricVersion")
    .columns(["organizationId", "id", "competencyId", "version", "levels"])
    .expression((from) =>
      from
        .selectFrom("rubricVersion")
        .select((select) => [
          sql.val(organizationId).as("organizationId"),
          sql<string>`${randomUUID()}::uuid`.as("id"),
          sql.val(competencyId).as("competencyId"),
          sql<number>`${select.fn.max("version")} + 1`.as("version"),
          sql<string>`${JSON.stringify(rubric.levels)}::jsonb`.as("levels"),
        ])
        .where("competencyId", "=", competencyId),
    )
    .execute();
}

export async function listQuestionsAbout(db: Db, competencyId: string): Promise<string[]> {
  const rows = await db
    .selectFrom("questionIndex")
    .select("questionId")
    .where(sql<boolean>`${competencyId}::uuid = any(competency_ids)`)
    .execute();
  return rows.map(({ questionId }) => questionId);
}
