import { randomUUID } from "node:crypto";
import type { Competency, Pack, Question } from "@evenhand/questions";
import type { Db } from "../database.ts";

export type BankImport = {
  competencies: Competency[];
  packs: Pack[];
  /** Makes the id of the row that a name such as "question/failed-deployment" stands for; random when left out. */
  idOf?: (name: string) => string;
  /** When the entries were added; now when left out. */
  createdAt?: Date;
};

/**
 * Puts competencies with their rubrics, and packs of questions, into the viewer's organization as approved first versions.
 * Entries whose key is already there are left as they are, so importing twice changes nothing.
 */
export async function importBank(
  db: Db,
  organizationId: string,
  { competencies, packs, idOf = () => randomUUID(), createdAt = new Date() }: BankImport,
): Promise<void> {
  const stamp = { organizationId, idOf, createdAt };
  const competencyIds = await insertCompetencies(db, stamp, competencies);
  const questions = packs.flatMap((pack) => pack.questions);
  const known = await listKeys(db, "question", organizationId);
  for (const question of questions.filter(({ key }) => !known.has(key)))
    await insertQuestion(db, stamp, { question, competencyIds });
}

type Stamp = { organizationId: string; idOf: (name: string) => string; createdAt: Date };

async function insertCompetencies(
  db: Db,
  { organizationId, idOf, createdAt }: Stamp,
  competencies: Competency[],
) {
  const known = await listKeys(db, "competency", organizationId);
  for (const { key, name, definition, rubric } of competencies) {
    if (known.has(key)) continue;
    const id = idOf(`competency/${key}`);
    known.set(key, id);
    await db
      .insertInto("competency")
      .values({ organizationId, id, key, name, definition, createdAt })
      .execute();
    await db
      .insertInto("rubricVersion")
      .values({
        organizationId,
        id: idOf(`rubric/${key}`),
        competencyId: id,
        version: 1,
        levels: JSON.stringify(rubric.levels),
        createdAt,
      })
      .execute();
  }
  return known;
}

async function listKeys(db: Db, table: "competency" | "question", organizationId: string) {
  const rows = await db
    .selectFrom(table)
    .select(["key", "id"])
    .where("organizationId", "=", organizationId)
    .execute();
  return new Map(rows.map(({ key, id }) => [key, id]));
}

async function insertQuestion(
  db: Db,
  { organizationId, idOf, createdAt }: Stamp,
  { question, competencyIds }: { question: Question; competencyIds: Map<string, string> },
) {
  const questionId = idOf(`question/${question.key}`);
  const questionVersionId = idOf(`question-version/${question.key}`);
  const { key, prompt, kind, level, roles, minutes, guide, probes, adapt, specimenAnswers } = question;
  await db
    .insertInto("question")
    .values({ organizationId, id: questionId, key, state: "approved", createdAt })
    .execute();
  await db
    .insertInto("questionVersion")
    .values({
      organizationId,
      id: questionVersionId,
      questionId,
      version: 1,
      prompt,
      kind,
      level,
      roles,
      minutes,
      probes,
      adapt,
      guide: JSON.stringify(guide),
      specimenAnswers: JSON.stringify(specimenAnswers),
      createdAt,
    })
    .execute();
  const intents = question.intents.map((intent, index) => ({
    organizationId,
    id: idOf(`intent/${key}/${intent.key}`),
    questionVersionId,
    position: index + 1,
    key: intent.key,
    competencyId: competencyIdOf(intent.competency),
    sentence: intent.sentence,
    listenFor: intent.listenFor,
    watchFor: intent.watchFor,
  }));
  await db.insertInto("intent").values(intents).execute();

  function competencyIdOf(competencyKey: string): string {
    const id = competencyIds.get(competencyKey);
    if (!id) throw new Error(`The bank has no competency "${competencyKey}", which question "${key}" names.`);
    return id;
  }
}
