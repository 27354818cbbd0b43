import type { Db } from "@evenhand/db";
import { getQuestion } from "./questions.queries.ts";
import { listVersions } from "./versions.queries.ts";

/** Every version of a question, the newest first; none while it is a draft that was never approved. */
export async function getVersions(db: Db, questionId: string) {
  await getQuestion(db, questionId);
  return listVersions(db, questionId);
}
