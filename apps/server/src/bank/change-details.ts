import type { Transactions, Viewer } from "@evenhand/db";
import { DomainError } from "../domain-error.ts";
import { listMemberIds } from "../people/members.queries.ts";
import { lockQuestion, updateQuestion } from "./questions.queries.ts";

export type Details = { questionId: string; ownerId: string | null; reviewOn: string | null };

/** Says who looks after a question and when it is looked at again. */
export async function changeDetails(
  db: Transactions,
  viewer: Viewer,
  { questionId, ownerId, reviewOn }: Details,
): Promise<void> {
  await db.transaction(async (db) => {
    await lockQuestion(db, questionId);
    if (ownerId !== null && !(await listMemberIds(db, viewer)).includes(ownerId))
      throw new DomainError(
        "BAD_REQUEST",
        "owner",
        "That person is no longer a member. Choose somebody else.",
      );
    await updateQuestion(db, questionId, { ownerId, reviewOn });
  });
}
