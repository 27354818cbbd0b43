import type { Transactions, Viewer } from "@evenhand/db";
import { DomainError } from "../domain-error.ts";
import { findDraft } from "./drafts.queries.ts";
import { proposeQuestions } from "./propose-questions.ts";
import { getQuestion } from "./questions.queries.ts";
import { contentOf, findNewestVersion } from "./versions.queries.ts";

/** Makes a draft of a new question, `copyId`, that begins as this one stands. */
export async function duplicateQuestion(
  db: Transactions,
  viewer: Viewer,
  { questionId, copyId }: { questionId: string; copyId: string },
): Promise<{ questionId: string }> {
  const { key, content } = await db.transaction(async (db) => {
    const question = await getQuestion(db, questionId);
    const version = await findNewestVersion(db, questionId);
    const draft = await findDraft(db, questionId);
    return { key: question.key, content: version ? contentOf(version) : draft?.content };
  });
  if (!content)
    throw new DomainError("CONFLICT", "empty", "There is nothing in this question to copy. Reload the page.");
  await proposeQuestions(db, viewer, [
    { questionId: copyId, content, provenance: { kind: "copied", from: key } },
  ]);
  return { questionId: copyId };
}
