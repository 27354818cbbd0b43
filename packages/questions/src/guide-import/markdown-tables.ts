import { aBlock } from "./block.ts";
import type { Block } from "./block.ts";
import { columnLabel, isQuestionColumn } from "./column-label.ts";
import { markupBlock } from "./markup-lines.ts";

/** The cells of a table with a column of questions, each under its column's name, or null when the lines are none. */
export function readTable(lines: string[], startLine: number): Block[] | null {
  const [head, rule, ...rows] = lines;
  if (head === undefined || rule === undefined || !isRule(rule)) return null;
  const names = cellsOf(head);
  if (!names.some((name) => isQuestionColumn(name))) return null;
  const cells = rows.flatMap((row, index) =>
    cellsOf(row).flatMap((cell, column) => {
      const label = columnLabel(names[column] ?? "");
      const line = startLine + 2 + index;
      if (cell === "") return [];
      const lead = label === "" || label === "Q: " ? null : label.trim();
      return [aBlock({ text: `${label}${cell}`, lead, startLine: line, endLine: line })];
    }),
  );
  return [{ ...markupBlock(head, startLine, startLine + 1), frame: "markup" }, ...cells];
}

const isRule = (line: string) => line.includes("-") && line.includes("|") && /^[\s|:-]+$/.test(line);

function cellsOf(row: string): string[] {
  const bare = row.trim().replace(/^\|/, "").replace(/\|$/, "");
  return bare.split("|").map((cell) => cell.replaceAll(/\*\*|__|`/g, "").trim());
}
