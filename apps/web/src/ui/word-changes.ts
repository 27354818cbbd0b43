import { diffWordsWithSpace } from "diff";

export type WordChange = { kind: "kept" | "removed" | "added"; text: string };

/**
 * What became of a text, in reading order: what was removed comes before what was put in its place. Texts that have little in
 * common are told one after the other, because mixed they can be read as neither.
 */
export function wordChanges(before: string, after: string): WordChange[] {
  const pieces = diffWordsWithSpace(before, after).map(({ value, added, removed }): WordChange => ({
    kind: added ? "added" : removed ? "removed" : "kept",
    text: value,
  }));
  const kept = pieces.filter(({ kind }) => kind === "kept").map(({ text }) => text.trim());
  const longest = Math.max(before.length, after.length);
  if (kept.join("").length < longest * LEAST_IN_COMMON)
    return filled([
      { kind: "removed", text: before },
      { kind: "added", text: after },
    ]);
  return joined(pieces);
}

const LEAST_IN_COMMON = 0.25;

/** Neighbouring changes as one, with the bare spaces between them. */
function joined(pieces: WordChange[]): WordChange[] {
  const result: WordChange[] = [];
  let [removed, added] = ["", ""];
  const tell = () => {
    // A space that both end with belongs to neither.
    const gap = removed.endsWith(" ") && added.endsWith(" ") ? 1 : 0;
    result.push(
      ...filled([
        { kind: "removed", text: removed.slice(0, removed.length - gap) },
        { kind: "added", text: added.slice(0, added.length - gap) },
        { kind: "kept", text: " ".repeat(gap) },
      ]),
    );
    [removed, added] = ["", ""];
  };
  for (const { kind, text } of pieces) {
    const isGap = kind === "kept" && /^ +$/.test(text) && removed + added !== "";
    if (kind === "kept" && !isGap) {
      tell();
      result.push({ kind, text });
    }
    if (kind === "removed" || isGap) removed += text;
    if (kind === "added" || isGap) added += text;
  }
  tell();
  return result;
}

const filled = (pieces: WordChange[]) => pieces.filter(({ text }) => text !== "");

/** With the middle of long unchanged passages left out: what counts is what changed, and a few words around it. */
export const abridged = (pieces: WordChange[]): WordChange[] =>
  pieces.map((piece, index) => {
    if (piece.kind !== "kept" || piece.text.length <= LONG || pieces.length === 1) return piece;
    const head = index === 0 ? "" : upToSpace(piece.text.slice(0, AROUND));
    const tail = index === pieces.length - 1 ? "" : fromSpace(piece.text.slice(-AROUND));
    return { kind: "kept", text: `${head} … ${tail}` };
  });

const LONG = 200;
const AROUND = 80;

const upToSpace = (text: string) => text.replace(/\s\S*$/, "");
const fromSpace = (text: string) => text.replace(/^\S*\s/, "");
