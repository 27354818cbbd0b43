/** A stretch of Markdown that can be read by itself, and the line before its first. */
export type Chunk = { text: string; linesBefore: number };

// The Markdown parser takes quadratic time on some inputs; pieces of bounded size keep the whole linear
const CHUNK_SIZE = 4000;
// Longer ones are cut before a list item, and in the end wherever they are
const LONG_CHUNK = 6000;
const LONGEST_CHUNK = 12_000;
const ITEM = /^(?:[-*+]|\d{1,3}[.)])\s/;

/** Cuts Markdown where a block at the left margin follows a blank line, outside fences, comments and raw blocks. */
export function markdownChunks(source: string): Chunk[] {
  const lines = source.split("\n");
  const chunks: Chunk[] = [];
  let first = 0;
  let size = 0;
  let close: RegExp | null = null;
  const cutBefore = (line: number) => {
    if (line > first) chunks.push({ text: lines.slice(first, line).join("\n"), linesBefore: first });
    first = line;
    size = 0;
  };
  lines.forEach((line, index) => {
    const isAfterBlank = /^[^\s>]/.test(line) && (lines[index - 1] ?? "").trim() === "";
    const isBoundary = close === null && (isAfterBlank || (size > LONG_CHUNK && ITEM.test(line)));
    const isTooLong = size + line.length > LONGEST_CHUNK;
    if ((isBoundary && size + line.length > CHUNK_SIZE) || isTooLong) cutBefore(index);
    size += line.length + 1;
    close = close === null ? closerFor(line) : close.test(line) ? null : close;
  });
  cutBefore(lines.length);
  return chunks;
}

function closerFor(line: string): RegExp | null {
  const fence = /^ {0,3}(`{3,}|~{3,})/.exec(line)?.[1];
  if (fence !== undefined) return fence.startsWith("`") ? /^ {0,3}`{3,}\s*$/ : /^ {0,3}~{3,}\s*$/;
  if (/^ {0,3}<!--/.test(line) && !line.includes("-->")) return /-->/;
  const raw = /^ {0,3}<(script|style|pre|textarea)\b/i.exec(line)?.[1];
  return raw !== undefined && !line.toLowerCase().includes(`</${raw.toLowerCase()}`)
    ? new RegExp(`</${raw}`, "i")
    : null;
}
