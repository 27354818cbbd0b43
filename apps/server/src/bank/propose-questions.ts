import { indexQuestions, type Db, type Transactions, type Viewer } from "@evenhand/db";
import { slugOf, type Provenance, type QuestionDraft } from "@evenhand/questions";
import { insertDraft, insertEditor } from "./drafts.queries.ts";
import { insertQuestion, listQuestionKeys, lockBankKeys } from "./questions.queries.ts";

/** `questionId` is chosen by whoever asks, so that asking again makes nothing twice. */
export type Proposal = { questionId: string; provenance: Provenance; content: QuestionDraft };

/** Puts new questions into the bank as drafts of the viewer: all of them or none. */
export async function proposeQuestions(
  db: Transactions,
  viewer: Viewer,
  proposals: Proposal[],
): Promise<{ questionIds: string[] }> {
  return db.transaction(async (db) => {
    await lockBankKeys(db, viewer.organizationId);
    const keys = await listQuestionKeys(db);
    for (const proposal of proposals) await propose(db, viewer, { ...proposal, keys });
    const questionIds = proposals.map(({ questionId }) => questionId);
    await indexQuestions(db, questionIds);
    return { questionIds };
  });
}

async function propose(
  db: Db,
  { organizationId, memberId }: Viewer,
  { questionId, provenance, content, keys }: Proposal & { keys: Set<string> },
): Promise<void> {
  const key = slugOf(content.prompt, keys);
  const isNew = await insertQuestion(db, {
    organizationId,
    id: questionId,
    key,
    state: "draft",
    ownerId: memberId,
    provenance: JSON.stringify(provenance),
  });
  if (!isNew) return;
  await insertDraft(db, { organizationId, questionId, editedBy: memberId, content });
  await insertEditor(db, { organizationId, questionId, memberId });
}
