import type { QuestionDraft } from "@evenhand/questions";
import { apiClient } from "../../app/api.ts";
import { refusalReason } from "../../app/refusal-reason.ts";
import type { Base } from "./editor-state.ts";

type Unsaved = {
  questionId: string;
  content: QuestionDraft;
  base: Base;
  /** `new`: the server has never heard of it. `perhaps new`: it was sent once, and no answer came. */
  standing: "new" | "perhaps new" | "known";
};

/** Makes the content the question's draft and tells what a next save is to be based on. */
export async function saveQuestion({ questionId, content, base, standing }: Unsaved): Promise<Base> {
  if (standing === "known") return saveOver(questionId, content, base);
  // Proposing a question that is there already would change nothing and seem to have saved.
  const found = standing === "perhaps new" ? await findBase(questionId) : null;
  if (found) return saveOver(questionId, content, found);
  await apiClient.bank.propose.mutate([{ questionId, provenance: { kind: "written" }, content }]);
  return { version: 0, revision: 1 };
}

async function saveOver(questionId: string, content: QuestionDraft, base: Base): Promise<Base> {
  const { revision } = await apiClient.bank.saveDraft.mutate({
    questionId,
    revision: base.revision,
    content,
  });
  return { ...base, revision };
}

async function findBase(questionId: string): Promise<Base | null> {
  try {
    const { version, draft } = await apiClient.bank.question.query({ questionId });
    return { version: version?.version ?? 0, revision: draft?.revision ?? 0 };
  } catch (error) {
    if (refusalReason(error) === "not-found") return null;
    throw error;
  }
}
