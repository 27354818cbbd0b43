import { randomUUID } from "node:crypto";
import type { QuestionDraft } from "@evenhand/questions";
import { bank } from "@evenhand/questions/bank";
import type { Person } from "./a-world.ts";

/** A draft with nothing missing, unlike any question of the shipped bank. */
export function aCompleteDraft(
  prompt = "Which of your habits would a new colleague find odd?",
): QuestionDraft {
  const [shipped] = bank.packs.flatMap(({ questions }) => questions);
  if (!shipped) throw new Error("The shipped bank is empty.");
  const { key: _key, ...content } = shipped;
  return { ...content, prompt };
}

/** A new question, drafted by `author`. */
export async function aProposal(author: Person, content = aCompleteDraft()): Promise<string> {
  const questionId = randomUUID();
  await author.api.bank.propose([{ questionId, provenance: { kind: "written" }, content }]);
  return questionId;
}
