import type { Block } from "./block.ts";

/** Blocks of a part of a source, as they stand in the whole of it. */
export function moveDown(blocks: Block[], lines: number): Block[] {
  return blocks.map((block) => ({
    ...block,
    startLine: block.startLine + lines,
    endLine: block.endLine + lines,
  }));
}
