import { randomUUID } from "node:crypto";
import type { Competency, Pack } from "@evenhand/questions";
import type { Db } from "../database.ts";
import { indexQuestions } from "./index-questions.ts";
import { insertCompetencies } from "./insert-competencies.ts";
import { insertQuestionVersions } from "./insert-question-versions.ts";

export type BankImport = {
  competencies: Competency[];
  packs: Pack[];
  /** Makes the id of the row that a name such as "question/failed-deployment" stands for; random when left out. */
  idOf?: (name: string) => string;
  /** When the entries were added; now when left out. */
  createdAt?: Date;
};

/**
 * Puts the shipped competencies with their rubrics, and packs of questions, into the viewer's organization as approved first
 * versions. Entries whose key is already there are left as they are, so importing twice changes nothing.
 */
export async function importBank(
  db: Db,
  organizationId: string,
  { competencies, packs, idOf = () => randomUUID(), createdAt = new Date() }: BankImport,
): Promise<void> {
  const stamp = { organizationId, idOf, createdAt };
  const competencyIds = await insertCompetencies(db, { ...stamp, competencies });
  const known = await listQuestionKeys(db);
  const added = packs
    .flatMap((pack) => pack.questions.map((question) => ({ question, pack: pack.key })))
    .filter(({ question }) => !known.has(question.key))
    .map((entry) => ({ ...entry, questionId: idOf(`question/${entry.question.key}`) }));
  if (added.length === 0) return;
  await db
    .insertInto("question")
    .values(
      added.map(({ question, pack, questionId }) => ({
        organizationId,
        id: questionId,
        key: question.key,
        state: "approved" as const,
        provenance: JSON.stringify({ kind: "shipped", pack }),
        createdAt,
      })),
    )
    .execute();
  await insertQuestionVersions(
    db,
    added.map(({ question, questionId }) => ({
      ...stamp,
      question,
      questionId,
      competencyIds,
      version: 1,
      approval: "shipped",
      approvedBy: null,
      change: "",
    })),
  );
  await indexQuestions(
    db,
    added.map(({ questionId }) => questionId),
  );
}

async function listQuestionKeys(db: Db): Promise<Set<string>> {
  const rows = await db.selectFrom("question").select("key").execute();
  return new Set(rows.map(({ key }) => key));
}
