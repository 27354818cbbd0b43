import { indexQuestions, type Transactions } from "@evenhand/db";
import { DomainError } from "../domain-error.ts";
import { lockQuestion, updateQuestion } from "./questions.queries.ts";

/** Brings a retired question back into use, in its newest version. */
export async function restoreQuestion(
  db: Transactions,
  { questionId }: { questionId: string },
): Promise<void> {
  await db.transaction(async (db) => {
    const { state } = await lockQuestion(db, questionId);
    if (state !== "retired")
      throw new DomainError("CONFLICT", "not-retired", "This question is in use already. Reload the page.");
    await updateQuestion(db, questionId, { state: "approved", replacedBy: null });
    await indexQuestions(db, [questionId]);
  });
}
