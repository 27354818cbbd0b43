import type { Block } from "./block.ts";
import { findLabel } from "./find-label.ts";
import { questionShape } from "./question-shape.ts";

/** Puts lines together that were only broken to fit a width, and leaves apart those that begin something. */
export function joinLines(blocks: Block[]): Block[] {
  const joined: Block[] = [];
  // Joining pieces one by one would copy a long paragraph again for every line of it
  let pieces: string[] = [];
  const close = () => {
    const last = joined.at(-1);
    if (last && pieces.length > 1) joined[joined.length - 1] = { ...last, text: pieces.join(" ") };
  };
  for (const block of blocks) {
    const last = joined.at(-1);
    if (last && goesOn(last, block)) {
      pieces.push(block.text);
      last.endLine = block.endLine;
      // What was all bold so far is now the bold beginning of a longer text
      if (last.bold && !block.bold) last.lead ??= pieces.slice(0, -1).join(" ");
      last.bold &&= block.bold;
    } else {
      close();
      joined.push({ ...block });
      pieces = [block.text];
    }
  }
  close();
  return joined;
}

function goesOn(last: Block, block: Block): boolean {
  if (last.kind === "rule" || last.frame !== block.frame) return false;
  if (block.joins !== "soft" || block.number !== null || block.kind === "heading") return false;
  if (last.text.endsWith("?") && (last.number !== null || last.marker !== null)) return false;
  if (last.bold && !block.bold && questionShape(last.text) !== "no") return false;
  return findLabel(block) === null;
}
