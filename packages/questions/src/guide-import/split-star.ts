import type { Block } from "./block.ts";
import { starParts } from "../guide.ts";

/** Takes a paragraph that names all four STAR parts one after the other apart into a line for each. */
export function splitStar(blocks: Block[]): Block[] {
  return blocks.flatMap((block) => {
    const cuts = cutsBefore(starParts, block.text) ?? cutsBefore(LETTERS, block.text);
    if (cuts === null) return [block];
    const texts = [
      block.text.slice(0, cuts[0]),
      ...cuts.map((cut, index) => block.text.slice(cut, cuts[index + 1])),
    ];
    return texts.flatMap((text, index) => {
      if (text.trim() === "") return [];
      const own = index === 0 ? {} : { kind: "line" as const, number: null, marker: null, lead: null };
      return [{ ...block, ...own, text: text.trim(), bold: false, joins: index === 0 ? block.joins : null }];
    });
  });
}

const LETTERS = ["S", "T", "A", "R"];

function cutsBefore(parts: readonly string[], text: string): number[] | null {
  const cuts: number[] = [];
  for (const part of parts) {
    const from = cuts.at(-1) ?? 0;
    const found = new RegExp(
      `(?:^|[.:;!?,]\\s|\\s[–—-]\\s?)(?=${part}s?(?: \\([^)]{1,20}\\))?\\s?[:–—])`,
      "u",
    ).exec(text.slice(from));
    if (!found) return null;
    cuts.push(from + found.index + found[0].length);
  }
  return cuts;
}
