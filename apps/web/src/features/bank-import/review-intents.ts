/** One reason for asking. `isSuggested`: nobody has chosen its competency yet, so it follows the sentence. */
export type ReviewIntent = { sentence: string; competency: string; isSuggested: boolean };

/** The key of the competency that a sentence is clearly about, else "". */
export type Suggest = (sentence: string) => string;

export type IntentsEdit =
  | { type: "write"; index: number; sentence: string }
  | { type: "choose"; index: number; competency: string }
  /** In two at this character of the sentence. */
  | { type: "split"; index: number; at: number }
  | { type: "merge with next"; index: number }
  | { type: "remove"; index: number }
  | { type: "add" };

export function editIntents(intents: ReviewIntent[], edit: IntentsEdit, suggest: Suggest): ReviewIntent[] {
  if (edit.type === "add") return [...intents, newIntent("", suggest)];
  const { index } = edit;
  const intent = intents[index];
  if (!intent) return intents;
  switch (edit.type) {
    case "write":
      return intents.with(index, written(intent, edit.sentence, suggest));
    case "choose":
      return intents.with(index, { ...intent, competency: edit.competency, isSuggested: false });
    case "remove":
      return intents.toSpliced(index, 1);
    case "split": {
      const first = intent.sentence.slice(0, edit.at).trim();
      const second = beginning(intent.sentence.slice(edit.at));
      if (first === "" || second === "") return intents;
      return intents.toSpliced(index, 1, written(intent, first, suggest), newIntent(second, suggest));
    }
    default: {
      const next = intents[index + 1];
      if (!next) return intents;
      const sentence = [intent.sentence.trim(), next.sentence.trim()].filter(Boolean).join(" ");
      return intents.toSpliced(index, 2, written(intent, sentence, suggest));
    }
  }
}

export const newIntent = (sentence: string, suggest: Suggest): ReviewIntent => ({
  sentence,
  competency: suggest(sentence),
  isSuggested: true,
});

/** Where to split: at the caret, or after the first sentence where the caret leaves nothing on one side. */
export function placeToSplit(sentence: string, caret: number): number {
  if (sentence.slice(0, caret).trim() !== "" && sentence.slice(caret).trim() !== "") return caret;
  const end = /[.!?;]\s+(?=\S)/.exec(sentence);
  return end ? end.index + 1 : caret;
}

const written = (intent: ReviewIntent, sentence: string, suggest: Suggest): ReviewIntent => ({
  ...intent,
  sentence,
  competency: intent.isSuggested ? suggest(sentence) : intent.competency,
});

/** The rest of a sentence as one of its own: without the mark or the word that joined it, and with a capital. */
function beginning(rest: string): string {
  const bare = rest
    .trim()
    .replace(/^[,;:–—-]\s*/, "")
    .replace(/^(?:and|but|or)\s+/i, "");
  return bare.charAt(0).toUpperCase() + bare.slice(1);
}
