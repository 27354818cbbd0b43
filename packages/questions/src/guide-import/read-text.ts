import { aBlock } from "./block.ts";
import type { Block } from "./block.ts";
import { hasWords, oneLine } from "./plain-words.ts";
import { wrapWidth } from "./wrap-width.ts";

/** Reads plain text: one block for every line, marked where a line only goes on because the text was wrapped. */
export function readText(source: string): Block[] {
  const lines = source.split("\n");
  const width = wrapWidth(lines);
  const blocks: Block[] = [];
  let listIndent: number | null = null;
  let bareMarker: Bare | null = null;

  lines.forEach((raw, index) => {
    const line = index + 1;
    const text = oneLine(raw.replace(/^(?:\s*>)+/, ""));
    if (text === "") return;
    const before = blocks.at(-1);
    const isNextLine = before !== undefined && before.endLine === line - 1;
    if (!hasWords(text) && !isBareMarker(text)) {
      if (isUnderline(text) && isNextLine && before.kind === "line" && before.joins === null) {
        Object.assign(before, { kind: "heading", level: text.startsWith("=") ? 1 : 2, endLine: line });
      } else {
        blocks.push(aBlock({ kind: "rule", text, startLine: line, endLine: line }));
      }
      return;
    }
    if (isBareMarker(text)) {
      bareMarker = { text, line };
      return;
    }
    const whole: string = bareMarker === null ? text : `${bareMarker.text} ${text}`;
    const startLine: number = bareMarker?.line ?? line;
    bareMarker = null;
    const bullet = BULLET.exec(whole);
    const indent = raw.length - raw.trimStart().length;
    const block = aBlock({ text: bullet ? whole.slice(bullet[0].length) : whole, startLine, endLine: line });
    const isItem = bullet !== null || (block.number !== null && block.marker === null);
    if (isItem) {
      listIndent ??= indent;
      const isDeeper = indent > listIndent + 1 || bullet?.[1] === "o";
      blocks.push({ ...block, kind: bullet ? "item" : block.kind, level: isDeeper ? 2 : bullet ? 1 : 0 });
      return;
    }
    if (indent === 0) listIndent = null;
    const isWrapped =
      isNextLine &&
      before.kind !== "rule" &&
      before.kind !== "heading" &&
      isFull(lines[index - 1] ?? "", text, width);
    blocks.push({ ...block, joins: isWrapped ? "soft" : null });
  });
  if (bareMarker !== null) blocks.push(aBlock({ kind: "rule", ...leftBare(bareMarker) }));
  return blocks;
}

type Bare = { text: string; line: number };

const leftBare = ({ text, line }: Bare) => ({ text, startLine: line, endLine: line });

// A word processor's second-level bullet is the letter o before a tab
const BULLET = /^([•·▪‣◦●○■□➤►✓✔✅➢❖\uf0b7\uf0a7\uf0d8*+–—-]|o(?= \p{Lu}))\s+(?=\S)/u;
const BARE_MARKER = /^(?:[•·▪‣◦●○■□➤►➢\uf0b7\uf0a7]|\d{1,3}[.)])$/;

const isBareMarker = (text: string) => BARE_MARKER.test(text);

const isUnderline = (text: string) => /^(?:={3,}|-{3,})$/.test(text);

// A greedy wrap broke here only if the next word did not fit any more
const isFull = (line: string, next: string, width: number) =>
  width > 0 && line.trimEnd().length + 1 + (next.split(" ", 1)[0] ?? "").length >= width;
