import type { Db } from "@evenhand/db";
import type { Competency } from "@evenhand/questions";
import { sql } from "kysely";

export async function listCompetencies(db: Db) {
  return db
    .selectFrom("competency")
    .innerJoin("rubricVersion", (join) =>
      join
        .onRef("rubricVersion.organizationId", "=", "competency.organizationId")
        .onRef("rubricVersion.competencyId", "=", "competency.id"),
    )
    .distinctOn("competency.id")
    .select([
      "competency.id",
      "competency.key",
      "competency.name",
      "competency.definition",
      "rubricVersion.id as rubricVersionId",
      "rubricVersion.version",
      "rubricVersion.levels",
    ])
    .orderBy("competency.id")
    .orderBy("rubricVersion.version", "desc")
    .limit(500)
    .execute();
}

/** The competencies as `packages/questions` knows them, each with its newest rubric. */
export async function listCatalogue(db: Db): Promise<Competency[]> {
  const rows = await listCompetencies(db);
  return rows.map(({ key, name, definition, levels }) => ({ key, name, definition, rubric: { levels } }));
}

/** Every role that a question of the bank is for, as far as the bank goes before 200. */
export async function listRoles(db: Db): Promise<string[]> {
  const rows = await db
    .selectFrom("questionIndex")
    .select(sql<string>`unnest(question_index.roles)`.as("role"))
    .where("state", "!=", "retired")
    .distinct()
    .orderBy("role")
    .limit(200)
    .execute();
  return rows.map(({ role }) => role);
}
