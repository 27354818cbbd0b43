import { aBlock } from "./block.ts";
import type { Block } from "./block.ts";
import { columnLabel, isQuestionColumn } from "./column-label.ts";
import { markupBlock } from "./markup-lines.ts";

/**
 * The cells of a table, or null when the lines are none. With a column of questions, each cell stands under its column's
 * name; else each row is an item that its first cell names.
 */
export function readTable(lines: string[], startLine: number): Block[] | null {
  const [head, rule, ...rows] = lines;
  if (head === undefined || rule === undefined || !isRule(rule)) return null;
  const names = cellsOf(head);
  const named = { ...markupBlock(head, startLine, startLine + 1), frame: "markup" as const };
  if (!names.some((name) => isQuestionColumn(name)))
    return [named, ...rows.map((row, index) => readRow(row, startLine + 2 + index))];
  const cells = rows.flatMap((row, index) =>
    cellsOf(row).flatMap((cell, column) => {
      const label = columnLabel(names[column] ?? "");
      const line = startLine + 2 + index;
      if (cell === "") return [];
      const lead = label === "" || label === "Q: " ? null : label.trim();
      return [aBlock({ text: `${label}${cell}`, lead, startLine: line, endLine: line })];
    }),
  );
  return [named, ...cells];
}

function readRow(row: string, line: number): Block {
  const [name = "", ...others] = cellsOf(row);
  const more = others.filter((cell) => cell !== "").join(" – ");
  const text = name === "" || more === "" ? `${name}${more}` : `${name}: ${more}`;
  return text === ""
    ? markupBlock(row, line, line)
    : aBlock({ kind: "item", level: 1, text, startLine: line, endLine: line });
}

const isRule = (line: string) => line.includes("-") && line.includes("|") && /^[\s|:-]+$/.test(line);

function cellsOf(row: string): string[] {
  const bare = row.trim().replace(/^\|/, "").replace(/\|$/, "");
  return bare.split("|").map((cell) => cell.replaceAll(/\*\*|__|`/g, "").trim());
}
