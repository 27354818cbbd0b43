import type { Sorted } from "./sort-blocks.ts";

const MAX_LOOKAHEAD = 60;

/** Whether at least two different STAR parts are named from a block on, before the next heading or section. */
export function isStarList(sorted: Sorted[], from: number): boolean {
  const named = new Set<string>();
  for (const { label, section, block } of sorted.slice(from, from + MAX_LOOKAHEAD)) {
    if (section || block.marker === "question" || (label?.kind === "why" && named.size > 0)) break;
    if (label?.part) named.add(label.part);
  }
  return named.size >= 2;
}
