import { randomUUID } from "node:crypto";
import type { Competency } from "@evenhand/questions";
import type { Db } from "../database.ts";

export type NewCompetencies = {
  organizationId: string;
  competencies: Competency[];
  idOf?: (name: string) => string;
  createdAt?: Date;
};

/** Adds the competencies whose key is not there yet, each with its rubric as the first version. Returns all ids by key. */
export async function insertCompetencies(
  db: Db,
  { organizationId, competencies, idOf = () => randomUUID(), createdAt = new Date() }: NewCompetencies,
): Promise<Map<string, string>> {
  const ids = await listCompetencyIds(db);
  const added = competencies
    .filter(({ key }) => !ids.has(key))
    .map((competency) => ({ ...competency, id: idOf(`competency/${competency.key}`) }));
  if (added.length === 0) return ids;
  await db
    .insertInto("competency")
    .values(
      added.map(({ id, key, name, definition }) => ({
        organizationId,
        id,
        key,
        name,
        definition,
        createdAt,
      })),
    )
    .execute();
  await db
    .insertInto("rubricVersion")
    .values(
      added.map(({ id, key, rubric }) => ({
        organizationId,
        id: idOf(`rubric/${key}`),
        competencyId: id,
        version: 1,
        levels: JSON.stringify(rubric.levels),
        createdAt,
      })),
    )
    .execute();
  return new Map([...ids, ...added.map(({ key, id }) => [key, id] as const)]);
}

/** The viewer's competencies: their ids by key. */
export async function listCompetencyIds(db: Db): Promise<Map<string, string>> {
  const rows = await db.selectFrom("competency").select(["key", "id"]).execute();
  return new Map(rows.map(({ key, id }) => [key, id]));
}
