import { indexQuestions, type Transactions, type Viewer } from "@evenhand/db";
import type { QuestionDraft } from "@evenhand/questions";
import { DomainError } from "../domain-error.ts";
import { insertDraft, insertEditor, updateDraft } from "./drafts.queries.ts";
import { getQuestion } from "./questions.queries.ts";

/** Keeps what the viewer wrote as the question's draft, over the revision it was read at; 0 begins one. */
export async function saveDraft(
  db: Transactions,
  viewer: Viewer,
  { questionId, revision, content }: { questionId: string; revision: number; content: QuestionDraft },
): Promise<{ revision: number }> {
  const { organizationId, memberId } = viewer;
  const draft = { organizationId, questionId, editedBy: memberId, content };
  return db.transaction(async (db) => {
    await getQuestion(db, questionId);
    const kept = revision === 0 ? await insertDraft(db, draft) : await updateDraft(db, draft, revision);
    if (!kept) throw staleDraft();
    await insertEditor(db, { organizationId, questionId, memberId });
    await indexQuestions(db, [questionId]);
    return { revision: revision + 1 };
  });
}

export const staleDraft = () =>
  new DomainError(
    "CONFLICT",
    "stale",
    "Somebody else has changed this draft since you opened it. Nothing of theirs or yours is lost: compare the two, then save again.",
  );
