import { randomUUID } from "node:crypto";
import { insertQuestionVersions, type Db, type Viewer } from "@evenhand/db";
import { contentOf, type PortableQuestion } from "@evenhand/questions/portable";
import { insertDraft, insertEditor } from "./drafts.queries.ts";
import { insertQuestions, listQuestionIds, updateQuestion } from "./questions.queries.ts";

const IN_ONE_STATEMENT = 200;

export type ImportedQuestions = { questions: PortableQuestion[]; competencyIds: Map<string, string> };

/** Adds questions as a file holds them, state and version included, looked after by the viewer. Returns their ids. */
export async function addImportedQuestions(
  db: Db,
  viewer: Viewer,
  { questions, competencyIds }: ImportedQuestions,
): Promise<string[]> {
  const rows = questions.map((question) => ({ questionId: randomUUID(), question }));
  for (let from = 0; from < rows.length; from += IN_ONE_STATEMENT)
    await addSome(db, viewer, { rows: rows.slice(from, from + IN_ONE_STATEMENT), competencyIds });
  await nameReplacements(db, questions);
  return rows.map(({ questionId }) => questionId);
}

type Row = { questionId: string; question: PortableQuestion };

async function addSome(
  db: Db,
  { organizationId, memberId }: Viewer,
  { rows, competencyIds }: { rows: Row[]; competencyIds: Map<string, string> },
): Promise<void> {
  await insertQuestions(
    db,
    rows.map(({ questionId, question: { key, state, reviewOn, provenance } }) => ({
      organizationId,
      id: questionId,
      key,
      state,
      reviewOn,
      ownerId: memberId,
      provenance: JSON.stringify(provenance),
    })),
  );
  await insertQuestionVersions(
    db,
    rows.flatMap(({ questionId, question }) => {
      if (question.state === "draft") return [];
      return [
        {
          organizationId,
          questionId,
          question: { key: question.key, ...contentOf(question) },
          version: question.version,
          approval: "imported" as const,
          approvedBy: memberId,
          change: "",
          competencyIds,
        },
      ];
    }),
  );
  for (const { questionId, question } of rows) {
    if (question.state !== "draft") continue;
    const content = contentOf(question);
    await insertDraft(db, { organizationId, questionId, editedBy: memberId, content });
    await insertEditor(db, { organizationId, questionId, memberId });
  }
}

async function nameReplacements(db: Db, questions: PortableQuestion[]): Promise<void> {
  const replaced = questions.flatMap(({ key, replacedBy }) =>
    replacedBy === null ? [] : [{ key, replacedBy }],
  );
  const ids = await listQuestionIds(
    db,
    replaced.flatMap(({ key, replacedBy }) => [key, replacedBy]),
  );
  for (const { key, replacedBy } of replaced) {
    const [id, by] = [ids.get(key), ids.get(replacedBy)];
    if (id !== undefined && by !== undefined) await updateQuestion(db, id, { replacedBy: by });
  }
}
