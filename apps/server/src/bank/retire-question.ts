import { indexQuestions, type Transactions } from "@evenhand/db";
import { DomainError } from "../domain-error.ts";
import { getQuestion, lockQuestion, updateQuestion } from "./questions.queries.ts";

/** Takes an approved question out of use, naming the one to ask instead where there is one. Loops that froze it keep it. */
export async function retireQuestion(
  db: Transactions,
  { questionId, replacedBy }: { questionId: string; replacedBy: string | null },
): Promise<void> {
  await db.transaction(async (db) => {
    const { state } = await lockQuestion(db, questionId);
    if (state !== "approved")
      throw new DomainError(
        "CONFLICT",
        "not-approved",
        state === "retired"
          ? "This question is retired already. Reload the page."
          : "Only an approved question can be retired. Drop the draft instead.",
      );
    if (replacedBy === questionId)
      throw new DomainError(
        "BAD_REQUEST",
        "replaces-itself",
        "A question cannot replace itself. Choose another.",
      );
    if (replacedBy !== null && (await getQuestion(db, replacedBy)).state !== "approved")
      throw new DomainError(
        "BAD_REQUEST",
        "replacement",
        "Only an approved question can replace another. Approve it first, or choose another.",
      );
    await updateQuestion(db, questionId, { state: "retired", replacedBy });
    await indexQuestions(db, [questionId]);
  });
}
