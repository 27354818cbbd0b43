import type { Label } from "./find-label.ts";
import { closesQuote, opensQuote } from "./quotes.ts";
import type { Reading } from "./reading.ts";

/** Whether words only look like a label: "Result: …" inside a sample answer, or "Plan: …" as the name of a step. */
export function isPlainWording(reading: Reading, index: number, label: Label): boolean {
  const { target, hasStar } = reading;
  const block = reading.sorted[index]?.block;
  const draft = reading.drafts.at(-1);
  if (!block || !draft) return true;
  const isListed = block.kind === "item" || block.number !== null;
  if (target?.kind === "sample answer") {
    const isOpenQuote =
      opensQuote(draft.sample[0]?.text ?? "") && !closesQuote(draft.sample.at(-1)?.text ?? "");
    if (label.kind === "part") return !hasStar || isAnswerInParts(reading, index) || isOpenQuote;
    return (isOpenQuote || isListed) && label.isOneWord && label.kind !== "tip" && label.kind !== "why";
  }
  // One word on a bullet is a point of the list, whatever the word
  if (isListed && label.isOneWord && label.kind !== "part") {
    if (label.rest === "" && !block.text.endsWith(":")) return true;
    const isListOf = target?.isOwnLine === true && ["why", "tip", "other"].includes(target.kind);
    if (isListOf && label.kind !== "tip" && label.kind !== "sample answer") return true;
  }
  if (label.kind === "part") return !hasStar;
  const isInGuide = target !== null && ["how", "steps", "star"].includes(target.kind);
  return isInGuide && isListed && (label.isOneWord || ["how", "steps", "star", "other"].includes(label.kind));
}

// The answer itself is written as situation, task, action and result
function isAnswerInParts({ outcomes, sorted, target }: Reading, index: number): boolean {
  if (target?.isOwnLine !== true) return false;
  const previous = outcomes[index - 1];
  const before = sorted[index - 1];
  if (previous?.what !== "sample answer" || !before) return false;
  return before.label?.kind === "sample answer" || before.label?.kind === "part";
}
