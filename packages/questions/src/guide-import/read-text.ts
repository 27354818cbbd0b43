import { aBlock } from "./block.ts";
import type { Block } from "./block.ts";
import { hasWords, oneLine } from "./plain-words.ts";
import { bulletOf, isBareMarker, isUnderline } from "./text-marks.ts";
import { wrapWidth } from "./wrap-width.ts";

/** Reads plain text: one block for every line, marked where a line only goes on because the text was wrapped. */
export function readText(source: string): Block[] {
  const lines = source.split("\n");
  const width = wrapWidth(lines);
  const blocks: Block[] = [];
  let listIndent: number | null = null;
  let waiting: Waiting | null = null;

  lines.forEach((raw, index) => {
    const line = index + 1;
    const text = oneLine(raw.replace(/^(?:\s*>)+/, ""));
    const last = blocks.at(-1);
    const before = last?.endLine === line - 1 ? last : null;
    if (isBareMarker(text)) {
      if (waiting) blocks.push(withoutText(waiting));
      waiting = { text, line };
    } else if (text !== "" && !hasWords(text)) {
      if (waiting) blocks.push(withoutText(waiting));
      waiting = null;
      const isTitled = isUnderline(text) && before?.kind === "line" && before.joins === null;
      if (isTitled)
        Object.assign(before, { kind: "heading", level: text.startsWith("=") ? 1 : 2, endLine: line });
      else blocks.push(withoutText({ text, line }));
    } else if (text !== "") {
      const marked: Waiting =
        waiting === null ? { text, line } : { text: `${waiting.text} ${text}`, line: waiting.line };
      waiting = null;
      const bullet = bulletOf(marked.text, raw);
      const indent = raw.length - raw.trimStart().length;
      const block = aBlock({ text: marked.text.slice(bullet.length), startLine: marked.line, endLine: line });
      if (bullet !== "" || (block.number !== null && block.marker === null)) {
        listIndent ??= indent;
        const isDeeper = indent > listIndent + 1 || bullet.startsWith("o");
        blocks.push({
          ...block,
          kind: bullet === "" ? "line" : "item",
          level: isDeeper ? 2 : bullet === "" ? 0 : 1,
        });
        return;
      }
      if (indent === 0) listIndent = null;
      const isWrapped =
        before !== null && goesOn(before, { line: lines[index - 1] ?? "", next: text, width });
      blocks.push({ ...block, level: listIndent === null ? 0 : 1, joins: isWrapped ? "soft" : null });
    }
  });
  return waiting === null ? blocks : [...blocks, withoutText(waiting)];
}

type Waiting = { text: string; line: number };

const withoutText = ({ text, line }: Waiting) =>
  aBlock({ kind: "rule", text, startLine: line, endLine: line });

// A greedy wrap broke here only if the next word did not fit any more
function goesOn(
  { kind }: Block,
  { line, next, width }: { line: string; next: string; width: number },
): boolean {
  if (kind === "rule" || kind === "heading") return false;
  if (isMidSentence(line.trim()) && /^\p{Ll}/u.test(next)) return true;
  if (width === 0) return false;
  return line.trimEnd().length + 1 + (next.split(" ", 1)[0] ?? "").length >= width;
}

const SHORTEST_LINE = 25;

// A line that stops without a sign goes on in the next when that begins in lower case
const isMidSentence = (line: string) => line.length >= SHORTEST_LINE && /[\p{L}\p{N},]$/u.test(line);
