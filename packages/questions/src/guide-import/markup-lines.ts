import { aBlock } from "./block.ts";
import type { Block } from "./block.ts";
import { hasWords, oneLine } from "./plain-words.ts";

/** A block for source lines that show nothing to a reader: a fence, a picture, a comment. */
export function markupBlock(text: string, startLine: number, endLine: number): Block {
  const line = oneLine(text);
  return hasWords(line)
    ? aBlock({ text: line, frame: "markup", startLine, endLine })
    : aBlock({ kind: "rule", text: line, startLine, endLine });
}

/** The blocks with one more for every line that none of them stands on, so that no line is lost without a word. */
export function withMarkupLines(blocks: Block[], lines: string[]): Block[] {
  const isCovered = new Set<number>();
  for (const { startLine, endLine } of blocks)
    for (let line = startLine; line <= endLine; line += 1) isCovered.add(line);
  const missed = lines.flatMap((text, index) =>
    isCovered.has(index + 1) || oneLine(text) === "" ? [] : [markupBlock(text, index + 1, index + 1)],
  );
  return missed.length === 0
    ? blocks
    : [...blocks, ...missed].toSorted((one, other) => one.startLine - other.startLine);
}
