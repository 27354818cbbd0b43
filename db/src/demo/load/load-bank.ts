import type { QuestionDraft } from "@evenhand/questions";
import { indexQuestions } from "../../bank/index-questions.ts";
import { listCompetencyIds } from "../../bank/insert-competencies.ts";
import { insertQuestionVersions } from "../../bank/insert-question-versions.ts";
import type { Database, Db } from "../../database.ts";
import { newQuestion, owners, retirement, secondVersion, waitingChange } from "../bank/bank-story.ts";
import { memberNamed, organization, type DemoMember } from "../company/members.ts";
import { plusMinutes } from "../loops/calendar.ts";
import { seededId } from "../seeded.ts";
import { viewerOf } from "./viewer-of.ts";

const organizationId = organization.id;
const questionId = (key: string) => seededId(`question/${key}`);

/** What the company has done with the shipped bank: owners, a later version, a change that waits, a new question, a retired one. */
export async function loadBank(database: Database, now: Date): Promise<void> {
  const daysAgo = (days: number) => plusMinutes(now, -days * 24 * 60);
  const as = (name: string) => database.as(viewerOf(memberNamed(name)));
  await as(secondVersion.approvedBy).transaction(async (db) => {
    await approveSecondVersion(db, daysAgo(secondVersion.daysAgo));
    for (const { key, owner, reviewInDays } of owners)
      await db
        .updateTable("question")
        .set({ ownerId: memberNamed(owner).id, reviewOn: daysAgo(-reviewInDays).toISOString().slice(0, 10) })
        .where("id", "=", questionId(key))
        .execute();
    await db
      .updateTable("question")
      .set({ state: "retired", replacedBy: questionId(retirement.replacedBy) })
      .where("id", "=", questionId(retirement.key))
      .execute();
    await indexQuestions(db, [questionId(retirement.key), questionId(secondVersion.question.key)]);
  });
  await as(waitingChange.editor).transaction((db) => {
    const { key, ...content } = waitingChange.question;
    return beginDraft(db, memberNamed(waitingChange.editor), {
      key,
      content,
      editedAt: daysAgo(waitingChange.daysAgo),
    });
  });
  await as(newQuestion.editor).transaction(async (db) => {
    const { key, editor, guide, line, content } = newQuestion;
    await db
      .insertInto("question")
      .values({
        organizationId,
        id: questionId(key),
        key,
        state: "draft",
        ownerId: memberNamed(editor).id,
        provenance: JSON.stringify({ kind: "guide", title: guide, line }),
        createdAt: daysAgo(newQuestion.daysAgo),
      })
      .onConflict((conflict) => conflict.columns(["organizationId", "id"]).doNothing())
      .execute();
    await beginDraft(db, memberNamed(editor), { key, content, editedAt: daysAgo(newQuestion.daysAgo) });
  });
}

async function approveSecondVersion(db: Db, createdAt: Date): Promise<void> {
  const { question, approvedBy, change } = secondVersion;
  const known = await db
    .selectFrom("questionVersion")
    .select("id")
    .where("questionId", "=", questionId(question.key))
    .where("version", "=", 2)
    .executeTakeFirst();
  if (known) return;
  await insertQuestionVersions(db, [
    {
      organizationId,
      questionId: questionId(question.key),
      question,
      version: 2,
      approval: "second_person",
      approvedBy: memberNamed(approvedBy).id,
      change,
      competencyIds: await listCompetencyIds(db),
      idOf: (name) => seededId(`${name}/2`),
      createdAt,
    },
  ]);
}

async function beginDraft(
  db: Db,
  { id: memberId }: DemoMember,
  { key, content, editedAt }: { key: string; content: QuestionDraft; editedAt: Date },
): Promise<void> {
  const draft = { organizationId, questionId: questionId(key) };
  await db
    .insertInto("questionDraft")
    .values({ ...draft, content: JSON.stringify(content), editedBy: memberId, editedAt })
    .onConflict((conflict) => conflict.columns(["organizationId", "questionId"]).doNothing())
    .execute();
  await db
    .insertInto("questionDraftEditor")
    .values({ ...draft, memberId })
    .onConflict((conflict) => conflict.doNothing())
    .execute();
  await indexQuestions(db, [draft.questionId]);
}
