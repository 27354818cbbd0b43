import { indexQuestions, insertCompetencies, type Db, type Transactions, type Viewer } from "@evenhand/db";
import type { ImportPlan } from "@evenhand/questions/portable";
import { DomainError } from "../domain-error.ts";
import { addImportedQuestions } from "./add-imported-questions.ts";
import { insertDraft, insertEditor } from "./drafts.queries.ts";
import { changeCompetency, listQuestionsAbout } from "./competencies.queries.ts";
import { listQuestionsByKeys } from "./portable.queries.ts";
import { lockBankKeys } from "./questions.queries.ts";
import { readBankFile, type BankFile } from "./read-bank-file.ts";

/** Takes over everything in a file or nothing. Importing the same file again changes nothing. */
export async function importBankFile(db: Transactions, viewer: Viewer, file: BankFile) {
  return db.transaction(async (db) => {
    await lockBankKeys(db, viewer.organizationId);
    const reading = await readBankFile(db, file);
    if (!reading.ok) throw refused(reading.problems.map(({ line, message }) => `Line ${line}: ${message}`));
    const { plan } = reading;
    throwIfRefused(plan);
    const competencyIds = await takeOverCompetencies(db, viewer, plan);
    const added = await addImportedQuestions(db, viewer, {
      questions: plan.questions.filter(({ change }) => change === "new").map(({ incoming }) => incoming),
      competencyIds,
    });
    const drafted = await beginDrafts(db, viewer, plan);
    await indexQuestions(db, [...added, ...drafted]);
    return { added: added.length, drafted: drafted.length };
  });
}

function throwIfRefused({ questions }: ImportPlan): void {
  const reasons = questions.flatMap((question) =>
    question.change === "refused" ? [`${question.key}: ${question.reason}`] : [],
  );
  if (reasons.length > 0) throw refused(reasons);
}

const refused = ([first, ...others]: string[]) =>
  new DomainError(
    "BAD_REQUEST",
    "refused-file",
    `Nothing was imported. ${first ?? ""}${others.length > 0 ? ` There are ${others.length} more.` : ""}`,
  );

async function takeOverCompetencies(
  db: Db,
  { organizationId }: Viewer,
  plan: ImportPlan,
): Promise<Map<string, string>> {
  const changed = plan.competencies.filter(({ change }) => change !== "same" && change !== "new");
  const ids = await insertCompetencies(db, {
    organizationId,
    competencies: plan.competencies.filter(({ change }) => change === "new").map(({ incoming }) => incoming),
  });
  for (const { key, change, incoming } of changed) {
    const competencyId = ids.get(key);
    if (competencyId === undefined) continue;
    await changeCompetency(db, {
      organizationId,
      competencyId,
      competency: incoming,
      hasNewRubric: change === "rubric changes",
    });
    // Their names are among the words that search finds.
    await indexQuestions(db, await listQuestionsAbout(db, competencyId));
  }
  return ids;
}

async function beginDrafts(
  db: Db,
  { organizationId, memberId }: Viewer,
  plan: ImportPlan,
): Promise<string[]> {
  const drafts = new Map(
    plan.questions
      .filter(({ change }) => change === "becomes a draft")
      .map(({ key, content }) => [key, content]),
  );
  const questions = await listQuestionsByKeys(db, [...drafts.keys()]);
  for (const { id: questionId, key } of questions) {
    const content = drafts.get(key);
    if (!content) continue;
    await insertDraft(db, { organizationId, questionId, editedBy: memberId, content });
    await insertEditor(db, { organizationId, questionId, memberId });
  }
  return questions.map(({ id }) => id);
}
