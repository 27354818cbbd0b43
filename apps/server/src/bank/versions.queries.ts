import type { Db } from "@evenhand/db";
import type { QuestionDraft } from "@evenhand/questions";
import { intentsOfVersion } from "./intents-of-version.ts";

const MAX_VERSIONS = 50;

/** The question's versions, the newest first, each with who let it in. */
export async function listVersions(db: Db, questionId: string) {
  return versions(db).where("questionVersion.questionId", "=", questionId).limit(MAX_VERSIONS).execute();
}

export async function findNewestVersion(db: Db, questionId: string) {
  return versions(db).where("questionVersion.questionId", "=", questionId).limit(1).executeTakeFirst();
}

/** The newest version of each of these questions. */
export async function listNewestVersions(db: Db, questionIds: string[]) {
  if (questionIds.length === 0) return [];
  return versions(db)
    .distinctOn("questionVersion.questionId")
    .select("questionVersion.questionId")
    .where("questionVersion.questionId", "in", questionIds)
    .execute();
}

export type VersionRow = Awaited<ReturnType<typeof listVersions>>[number];

/** A version as the draft of the next one begins. */
export const contentOf = (row: VersionRow): QuestionDraft => ({
  prompt: row.prompt,
  kind: row.kind,
  roles: row.roles,
  level: row.level,
  minutes: row.minutes,
  intents: row.intents.map(({ key, sentence, competency, listenFor, watchFor }) => ({
    key,
    sentence,
    competency,
    listenFor,
    watchFor,
  })),
  guide: row.guide,
  probes: row.probes,
  adapt: row.adapt,
  specimenAnswers: row.specimenAnswers,
});

const versions = (db: Db) =>
  db
    .selectFrom("questionVersion")
    .leftJoin("member", (join) =>
      join
        .onRef("member.organizationId", "=", "questionVersion.organizationId")
        .onRef("member.id", "=", "questionVersion.approvedBy"),
    )
    .select([
      "questionVersion.id",
      "questionVersion.version",
      "questionVersion.approval",
      "questionVersion.change",
      "questionVersion.createdAt",
      "member.name as approvedByName",
      "questionVersion.prompt",
      "questionVersion.kind",
      "questionVersion.level",
      "questionVersion.roles",
      "questionVersion.minutes",
      "questionVersion.guide",
      "questionVersion.probes",
      "questionVersion.adapt",
      "questionVersion.specimenAnswers",
      intentsOfVersion(),
    ])
    .orderBy("questionVersion.questionId")
    .orderBy("questionVersion.version", "desc");
