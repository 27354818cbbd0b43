import type { Block } from "./block.ts";
import type { ImportWarning } from "./guide-schema.ts";
import type { Reading } from "./reading.ts";

/** Warnings about a guide that stops before its end: inside a tag, after a label, or in the middle of a sentence. */
export function endWarnings(reading: Reading, endsInTag: boolean): ImportWarning[] {
  const index = reading.outcomes.findLastIndex(
    (outcome) => outcome !== null && outcome.reason?.is !== "markup",
  );
  const entry = reading.sorted[index];
  const outcome = reading.outcomes[index];
  if (!entry || !outcome) return [];
  const { block, label } = entry;
  const line = block.endLine;
  if (endsInTag) {
    return [{ line, message: "The text ends in the middle of an HTML tag. What stood before it was kept." }];
  }
  if (outcome.question === null || outcome.what === "other") return [];
  const which = `question ${outcome.question + 1}`;
  if (label && label.rest === "") {
    return [{ line, message: `The text ends after “${label.name}” of ${which}, with nothing under it.` }];
  }
  if (outcome.what === "prompt") {
    if (!reading.sorted.some((sorted) => sorted.label && !sorted.outside)) return [];
    const isCut = !isFinished(block.text) && othersFinish(reading, index);
    const where = isCut ? "in the middle of" : "after";
    return [{ line, message: `The text ends ${where} the prompt of ${which}, with nothing under it.` }];
  }
  if (isFinished(block.text) || !othersFinish(reading, index)) return [];
  const what = outcome.what === "why" ? "reason" : outcome.what === "star" ? "STAR list" : outcome.what;
  return [
    { line, message: `The text ends in the middle of the ${what} of ${which}. What is there was kept.` },
  ];
}

const isFinished = (text: string) => /[.?!…:)\]"”’'»]$/u.test(text);

// Lists often have no full stops; the text is cut off only if its like usually ends with one
function othersFinish({ outcomes, sorted }: Reading, index: number): boolean {
  const what = outcomes[index]?.what;
  const alike = sorted.filter(
    ({ block }, at) =>
      at !== index &&
      outcomes[at]?.what === what &&
      sorted[at]?.label?.rest !== "" &&
      isLike(block, sorted[index]?.block),
  );
  const finished = alike.filter(({ block }) => isFinished(block.text)).length;
  const isLong = (sorted[index]?.block.text.length ?? 0) > SHORTEST_SENTENCE;
  return alike.length === 0 ? isLong : finished * 10 >= alike.length * 7;
}

// Items and code say nothing of how paragraphs end
const isLike = (one: Block, other: Block | undefined) =>
  one.kind === other?.kind && one.text.length > SHORTEST_SENTENCE === other.text.length > SHORTEST_SENTENCE;

const SHORTEST_SENTENCE = 24;
