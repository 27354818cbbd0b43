import { indexQuestions, type Transactions } from "@evenhand/db";
import { can } from "@evenhand/interview";
import { DomainError } from "../domain-error.ts";
import type { SignedIn } from "../trpc.ts";
import { deleteDraft, listEditors } from "./drafts.queries.ts";
import { deleteQuestion, getQuestion } from "./questions.queries.ts";
import { staleDraft } from "./save-draft.ts";

/** Ends a draft without a version. A question that was never approved goes with it. */
export async function dropDraft(
  db: Transactions,
  viewer: SignedIn,
  { questionId, revision }: { questionId: string; revision: number },
): Promise<{ isGone: boolean }> {
  return db.transaction(async (db) => {
    const { state } = await getQuestion(db, questionId);
    const editors = await listEditors(db, questionId);
    if (!can(viewer.role, "plan") && !editors.some(({ id }) => id === viewer.memberId))
      throw new DomainError(
        "FORBIDDEN",
        "not-yours",
        "Somebody else wrote this draft. Ask them, or whoever plans loops, to drop it.",
      );
    if (!(await deleteDraft(db, questionId, revision))) throw staleDraft();
    if (state === "draft") await deleteQuestion(db, questionId);
    else await indexQuestions(db, [questionId]);
    return { isGone: state === "draft" };
  });
}
