import { sameTextKey } from "./plain-words.ts";
import type { Sorted } from "./sort-blocks.ts";

const SHORTEST_CONTENTS = 3;
const LONGEST_ENTRY = 200;

/** Marks tables of contents: lines in a row which all stand somewhere below once more. */
export function markContents(sorted: Sorted[]): void {
  const keys = sorted.map(({ block }) => (block.text.length <= LONGEST_ENTRY ? sameTextKey(block.text) : ""));
  const last = new Map(keys.map((key, index) => [key, index]));
  let run: Sorted[] = [];
  const close = () => {
    if (run.length >= SHORTEST_CONTENTS) for (const entry of run) entry.outside = "repeat";
    run = [];
  };
  sorted.forEach((entry, index) => {
    if (entry.outside) return;
    const key = keys[index] ?? "";
    if (entry.label === null && key !== "" && last.get(key) !== index) run.push(entry);
    else close();
  });
  close();
}
