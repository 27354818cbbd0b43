import { addPart, addPiece } from "./draft.ts";
import type { Label } from "./find-label.ts";

import { opensQuote, closesQuote } from "./quotes.ts";
import { leaveOut, place, spanOf } from "./reading.ts";
import type { Reading } from "./reading.ts";
import { takeBackProse } from "./take-back-prose.ts";

/** Opens what a label announces and places the text on its line. False when the words are no label where they stand. */
export function placeLabel(reading: Reading, index: number, label: Label): boolean {
  const draft = reading.drafts.at(-1);
  const block = reading.sorted[index]?.block;
  if (!draft || !block || isPlainWording(reading, index, label)) return false;
  if (label.kind === "part") {
    reading.target = { kind: "star", isOwnLine: label.rest === "", name: label.name };
    takeBackProse(reading, index);
    addPart(draft, block, {
      star: label.part,
      name: label.part,
      text: label.rest,
      under: "star",
      label: label.name,
    });
    place(reading, index, "star");
    return true;
  }
  const { kind, rest, name } = label;
  if (isStray(reading, index)) {
    reading.target = null;
    leaveOut(reading, index, { is: "unplaced", question: reading.drafts.length - 1 });
    return true;
  }
  reading.target = { kind, isOwnLine: rest === "", name };
  if (kind === "other") {
    leaveOut(reading, index, { is: "no place", label: name });
    return true;
  }
  place(reading, index, spanOf(kind));
  if (rest === "") return true;
  if (kind === "why") addPiece(draft.intents, rest, block);
  else if (kind === "sample answer") addPiece(draft.sample, rest, block);
  else if (kind === "tip") addPiece(draft.tip, rest, block);
  else addPart(draft, block, { star: null, name: null, text: rest, under: kind, label: name });
  return true;
}

// A label that stands alone, for once in the whole guide, after text that has no place, heads more of that text
function isStray({ sorted, outcomes, labelCounts }: Reading, index: number): boolean {
  const label = sorted[index]?.label;
  if (!label || label.rest !== "" || outcomes[index - 1]?.reason?.is !== "unplaced") return false;
  return labelCounts.get(label.name) === 1;
}

// "Result: …" inside a sample answer, or "Plan: …" as the name of a step, only looks like a label
function isPlainWording(reading: Reading, index: number, label: Label): boolean {
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
