import type { Db } from "@evenhand/db";
import { can } from "@evenhand/interview";
import type { SignedIn } from "../trpc.ts";
import { findDraft, listEditors } from "./drafts.queries.ts";
import { getQuestion, isOnlyApprover, listPlansAsking } from "./questions.queries.ts";
import { findNewestVersion } from "./versions.queries.ts";

/** A question with its newest version, the draft that may follow it, and the plans that ask it. */
export async function getQuestionPage(db: Db, viewer: SignedIn, questionId: string) {
  const question = await getQuestion(db, questionId);
  const draft = await findDraft(db, questionId);
  return {
    ...question,
    version: (await findNewestVersion(db, questionId)) ?? null,
    draft: draft ? { ...draft, ...(await approvers(db, viewer, questionId)) } : null,
    plans: await listPlansAsking(db, questionId),
  };
}

async function approvers(db: Db, { role, memberId }: SignedIn, questionId: string) {
  const editors = await listEditors(db, questionId);
  const isMine = editors.some(({ id }) => id === memberId);
  return {
    editorNames: editors.map(({ name }) => name),
    isMine,
    mayApprove: can(role, "plan") && (!isMine || (await isOnlyApprover(db))),
  };
}
