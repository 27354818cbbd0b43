import type { Block } from "./block.ts";
import { addPart, isStep } from "./draft.ts";
import type { FoundPart } from "./draft.ts";
import { opensQuote } from "./quotes.ts";
import { place } from "./reading.ts";
import type { Reading } from "./reading.ts";
import { takeBackProse } from "./take-back-prose.ts";
import { splitName } from "./split-name.ts";
import { voiceOf } from "./voice.ts";

/** Places a block as a step of a framework or as more of the last part. False when it is neither. */
export function placeStep(reading: Reading, index: number): boolean {
  const draft = reading.drafts.at(-1);
  const block = reading.sorted[index]?.block;
  const { target } = reading;
  if (!draft || !block || !target) return false;
  const last = draft.parts.at(-1);
  if (last && isMoreOf(last, block)) {
    const separator =
      block.kind === "item" ? "\n- " : last.text === "" ? "" : block.joins === "hard" ? " " : "\n";
    last.text = `${last.text}${last.text === "" ? separator.trimStart() : separator}${block.text}`;
    place(reading, index, target.kind === "star" ? "star" : "steps");
    return true;
  }
  const isListed = block.kind === "item" || block.number !== null || block.marker === "step";
  if (isListed) {
    takeBackProse(reading, index);
    addPart(draft, block, { star: null, under: target.kind, label: target.name, ...splitName(block) });
    place(reading, index, "steps");
    return true;
  }
  const isProse = target.isOwnLine && !opensQuote(block.text) && voiceOf(block.text) !== "answering";
  if (!isProse) return false;
  const line =
    target.kind === "steps" && block.text.length <= LONGEST_LINE ? splitName(block) : unnamed(block);
  if (last !== undefined && isStep(last) && (last.isListed || line.name === null)) return false;
  addPart(draft, block, { star: null, under: target.kind, label: target.name, ...line });
  place(reading, index, "steps");
  return true;
}

// Copied from a page, a list of steps may have lost its numbers and bullets
const LONGEST_LINE = 200;
const unnamed = ({ text }: Block) => ({ name: null, text });

// A part that is only a name goes on below it; a list item goes on in deeper items and indented lines
function isMoreOf(last: FoundPart, block: Block): boolean {
  if (block.joins === "hard" && block.kind !== "item") return true;
  if (block.kind !== "item") {
    if (block.number !== null || block.marker === "step") return false;
    return isStep(last) && (block.level > 0 || last.text === "");
  }
  if (block.level > last.level && last.isListed) return true;
  return last.star !== null && (last.text === "" || last.text.startsWith("- ") || last.text.includes("\n- "));
}
