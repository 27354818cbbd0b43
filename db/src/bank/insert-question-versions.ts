import { randomUUID } from "node:crypto";
import type { Question } from "@evenhand/questions";
import type { Insertable } from "kysely";
import type { Db } from "../database.ts";
import type { Schema } from "../schema.ts";

export type NewQuestionVersion = {
  organizationId: string;
  questionId: string;
  question: Question;
  version: number;
  approval: Schema["questionVersion"]["approval"];
  approvedBy: string | null;
  /** What is different from the version before, in the approver's words. */
  change: string;
  /** The ids of the organization's competencies by key; must have every one that an intent names. */
  competencyIds: Map<string, string>;
  /** Makes the id of the row that a name such as "intent/failed-deployment/halts" stands for; random when left out. */
  idOf?: (name: string) => string;
  /** Now when left out. */
  createdAt?: Date;
};

/** Adds versions with their intents, in two statements. Throws when an intent names a competency that is not there. */
export async function insertQuestionVersions(db: Db, versions: NewQuestionVersion[]): Promise<void> {
  if (versions.length === 0) return;
  const rows = versions.map(rowsOf);
  await db
    .insertInto("questionVersion")
    .values(rows.map(({ version }) => version))
    .execute();
  await db
    .insertInto("intent")
    .values(rows.flatMap(({ intents }) => intents))
    .execute();
}

function rowsOf({
  question,
  competencyIds,
  idOf = () => randomUUID(),
  createdAt = new Date(),
  ...stamp
}: NewQuestionVersion) {
  const { organizationId } = stamp;
  const { key, intents, guide, specimenAnswers, ...content } = question;
  const id = idOf(`question-version/${key}`);
  const version: Insertable<Schema["questionVersion"]> = {
    ...stamp,
    ...content,
    id,
    createdAt,
    guide: JSON.stringify(guide),
    specimenAnswers: JSON.stringify(specimenAnswers),
  };
  return {
    version,
    intents: intents.map((intent, index) => ({
      organizationId,
      id: idOf(`intent/${key}/${intent.key}`),
      questionVersionId: id,
      position: index + 1,
      key: intent.key,
      competencyId: competencyIdOf(intent.competency),
      sentence: intent.sentence,
      listenFor: intent.listenFor,
      watchFor: intent.watchFor,
    })),
  };

  function competencyIdOf(competency: string): string {
    const found = competencyIds.get(competency);
    if (found === undefined)
      throw new Error(`The bank has no competency "${competency}", which question "${key}" names.`);
    return found;
  }
}
