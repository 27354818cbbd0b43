import type { Sorted } from "./sort-blocks.ts";
import { partOfLetter } from "./star-parts.ts";

const LETTER = /^([STAR])\s?[:.)–—-]\s?(?=\S)/u;
const WORD = "STAR";

/**
 * Labels four blocks in a row that begin with the letters S, T, A and R as the parts of an answer. One letter alone says nothing:
 * "A:" begins an answer, too.
 */
export function labelStarLetters(sorted: Sorted[]): void {
  const inside = sorted.filter(({ outside }) => outside === null);
  inside.forEach((_, first) => {
    const four = inside.slice(first, first + WORD.length);
    const letters = four.map(({ block }) => LETTER.exec(block.text));
    if (letters.map((found) => found?.[1] ?? " ").join("") !== WORD) return;
    // "S – Situation: …" names its part by itself
    if (four.every(({ label }) => label?.kind === "part")) return;
    four.forEach((entry, index) => {
      const letter = WORD.charAt(index);
      const rest = entry.block.text.slice(letters[index]?.[0].length ?? 0);
      entry.label = { kind: "part", part: partOfLetter(letter), name: letter, rest, isOneWord: true };
      entry.section = null;
    });
  });
}
