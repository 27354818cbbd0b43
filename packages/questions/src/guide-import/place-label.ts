import { addPart, addPiece } from "./draft.ts";
import type { Label } from "./find-label.ts";
import { isPlainWording } from "./plain-wording.ts";
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
  // The bullet or number before a label is not one before its text
  const afterLabel = { ...block, kind: "line" as const, number: null };
  if (kind === "why") addPiece(draft.intents, rest, afterLabel);
  else if (kind === "sample answer") addPiece(draft.sample, rest, afterLabel);
  else if (kind === "tip") addPiece(draft.tip, rest, afterLabel);
  else addPart(draft, block, { star: null, name: null, text: rest, under: kind, label: name });
  return true;
}

// A label that stands alone, for once in the whole guide, after text that has no place, heads more of that text
function isStray({ sorted, outcomes, labelCounts }: Reading, index: number): boolean {
  const label = sorted[index]?.label;
  if (!label || label.rest !== "" || outcomes[index - 1]?.reason?.is !== "unplaced") return false;
  return labelCounts.get(label.name) === 1;
}
