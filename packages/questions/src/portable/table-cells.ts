import type { GuidePart } from "../guide.ts";

/** Text as a cell. What a spreadsheet would compute gets an apostrophe before it, which reading takes away again. */
export const textCell = (text: string): string => guarded(plain(text));
export const textOf = (cell: string): string => unguarded(plain(cell));

/** Several values as one cell, each on a line. */
export function listCell(values: readonly string[]): string {
  const lines = values.map(oneLine).filter(Boolean);
  const cell = guarded(lines.join("\n"));
  // A cell without a line break is split at bars, so a lone value with a bar ends with one
  return lines.length === 1 && cell.includes(BAR) ? `${cell}\n` : cell;
}

/** The values of a cell: its lines, or what stands between bars in a single line. */
export function listOf(cell: string): string[] {
  const values = textOf(cell).split(/[\r\n]/.test(cell) ? "\n" : BAR);
  return values.map(oneLine).filter(Boolean);
}

/** Parts of a guide as one cell, each on a line as "Name: text". */
export const partsCell = (parts: readonly GuidePart[]): string =>
  listCell(parts.map((part) => partLine(partOf(partLine(part)))));
export const partsOf = (cell: string): GuidePart[] => listOf(cell).map(partOf);

const BAR = " | ";
const LONGEST_NAME = 80;

const plain = (text: string) => text.replaceAll(/\r\n?/g, "\n").trim();
const oneLine = (text: string) => text.replaceAll(/\s+/g, " ").trim();

// The wide forms start a formula too where people type them
const guarded = (text: string) => (/^'*[=+\-@＝＋－＠]/.test(text) ? `'${text}` : text);
const unguarded = (text: string) => (/^'+[=+\-@＝＋－＠]/.test(text) ? text.slice(1) : text);

function partLine(part: GuidePart): string {
  const [name, text] = [oneLine(part.name), oneLine(part.text)];
  if (!name) return text;
  return text ? `${name}: ${text}` : `${name}:`;
}

function partOf(line: string): GuidePart {
  const colon = line.indexOf(": ", 1);
  const end = colon === -1 && line.length > 1 && line.endsWith(":") ? line.length - 1 : colon;
  if (end === -1 || end > LONGEST_NAME) return { name: "", text: line };
  return { name: line.slice(0, end).trim(), text: line.slice(end + 1).trim() };
}
