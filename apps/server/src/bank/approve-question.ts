import {
  indexQuestions,
  insertQuestionVersions,
  listCompetencyIds,
  type Db,
  type Transactions,
  type Viewer,
} from "@evenhand/db";
import { questionOfDraft, type Question, type QuestionDraft } from "@evenhand/questions";
import { checkQuestion } from "@evenhand/questions/check";
import { DomainError } from "../domain-error.ts";
import { listCatalogue } from "./bank.queries.ts";
import { deleteDraft, findDraft, listEditors } from "./drafts.queries.ts";
import { isOnlyApprover, lockQuestion, updateQuestion } from "./questions.queries.ts";
import { staleDraft } from "./save-draft.ts";
import { findNewestVersion } from "./versions.queries.ts";

export type Approval = { questionId: string; revision: number; change: string };

/** Makes the draft, as it stood at `revision`, the question's next version. Whoever worked on it cannot, unless nobody else is there. */
export async function approveQuestion(
  db: Transactions,
  viewer: Viewer,
  { questionId, revision, change }: Approval,
): Promise<{ version: number }> {
  return db.transaction(async (db) => {
    const { key } = await lockQuestion(db, questionId);
    const draft = await findDraft(db, questionId);
    if (!draft) throw staleDraft();
    const approval = await approvalBy(db, viewer, questionId);
    const newest = await findNewestVersion(db, questionId);
    const version = (newest?.version ?? 0) + 1;
    await insertQuestionVersions(db, [
      {
        organizationId: viewer.organizationId,
        questionId,
        question: await completeQuestion(db, key, draft.content),
        version,
        approval,
        approvedBy: viewer.memberId,
        change,
        competencyIds: await listCompetencyIds(db),
      },
    ]);
    await updateQuestion(db, questionId, {
      state: "approved",
      replacedBy: null,
      reviewOn: inAYear(new Date()),
    });
    // Also when it has moved on since it was read, here or by whoever approves it.
    if (!(await deleteDraft(db, questionId, revision))) throw staleDraft();
    await indexQuestions(db, [questionId]);
    return { version };
  });
}

async function approvalBy(db: Db, { memberId }: Viewer, questionId: string) {
  const editors = await listEditors(db, questionId);
  if (!editors.some(({ id }) => id === memberId)) return "second_person";
  if (await isOnlyApprover(db)) return "only_member";
  throw new DomainError(
    "FORBIDDEN",
    "own-draft",
    "You have worked on this draft, so somebody else approves it. Ask another administrator, recruiter or hiring manager to read it.",
  );
}

async function completeQuestion(db: Db, key: string, content: QuestionDraft): Promise<Question> {
  const question = questionOfDraft(key, content);
  const problems = checkQuestion(question, { competencies: await listCatalogue(db) }).filter(
    ({ rule }) => !LEFT_TO_JUDGEMENT.has(rule),
  );
  const [first] = problems;
  if (first)
    throw new DomainError(
      "BAD_REQUEST",
      "incomplete",
      problems.length === 1
        ? `This draft cannot be approved yet. ${first.message}`
        : `This draft cannot be approved yet: ${problems.length} things are missing or wrong. The first: ${first.message}`,
    );
  return question;
}

// Rules about wording can be wrong about a sentence; the second person has read it and seen what they say.
const LEFT_TO_JUDGEMENT = new Set([
  "double-barrelled",
  "forbidden-topic",
  "personality-word",
  "guide-kind",
  "vague-signal",
]);

const inAYear = (now: Date): string =>
  new Date(Date.UTC(now.getUTCFullYear() + 1, now.getUTCMonth(), now.getUTCDate()))
    .toISOString()
    .slice(0, 10);
