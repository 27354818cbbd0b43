import { diffArrays } from "diff";
import { abridged, wordChanges, type WordChange } from "./word-changes.ts";

/** A line in which something changed, or so many in a row that stayed as they were. */
export type LineChange = { kind: "changed"; pieces: WordChange[] } | { kind: "same"; count: number };

/** What became of a text line by line, and of the lines that changed word by word. */
export function lineChanges(before: string, after: string): LineChange[] {
  const changes: LineChange[] = [];
  let removed: string[] = [];
  let added: string[] = [];
  const tell = () => {
    for (let line = 0; line < Math.max(removed.length, added.length); line += 1)
      changes.push({
        kind: "changed",
        pieces: abridged(wordChanges(removed[line] ?? "", added[line] ?? "")),
      });
    [removed, added] = [[], []];
  };
  for (const { value, added: isAdded, removed: isRemoved } of diffArrays(linesOf(before), linesOf(after))) {
    if (isRemoved) removed.push(...value);
    else if (isAdded) added.push(...value);
    else {
      tell();
      changes.push({ kind: "same", count: value.length });
    }
  }
  tell();
  return changes;
}

const linesOf = (text: string): string[] => text.split("\n").filter((line) => line.trim() !== "");
