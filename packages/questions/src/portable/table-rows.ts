import Papa from "papaparse";
import type { Problem } from "./problem.ts";
import { headerOf } from "./table-columns.ts";

/** A row that has something in it, and the line of the file on which it starts. */
export type Row = { line: number; cells: string[] };
type Rows = { rows: Row[]; problems: Problem[] };

/** The rows of a CSV text with commas, semicolons or tabs between cells, or what is wrong with its quotes. */
export function tableRows(text: string): Rows {
  const plain = withinReach(text.replace(/^\uFEFF/, "").replaceAll(/\r\n?/g, "\n"));
  const [, named] = /^"?sep=([,;\t|])"?\n/i.exec(plain) ?? [];
  const body = named === undefined ? plain : plain.slice(plain.indexOf("\n") + 1);
  const delimiter = named ?? likeliestDelimiter(body);
  const { data, errors } = Papa.parse<string[]>(body, { delimiter, newline: "\n" });
  const placed = withLines(data, named === undefined ? 1 : 2);
  return {
    rows: placed.filter(({ cells }) => cells.some((cell) => cell.trim())),
    problems: quoteProblems(errors, placed),
  };
}

const LONGEST_GAP = 1_000;

// After a stray quote the parser looks for the end of the cell behind white space again and again. No cell may hold as much
const withinReach = (text: string) =>
  text.replaceAll(/[^\S\n]{2,}/g, (gap) => (gap.length > LONGEST_GAP ? gap.slice(0, LONGEST_GAP) : gap));

function likeliestDelimiter(text: string): string {
  const start = text.slice(0, Math.max(0, text.search(/\S/))).lastIndexOf("\n") + 1;
  const known = (delimiter: string) => {
    const { data } = Papa.parse<string[]>(text.slice(start), { delimiter, newline: "\n", preview: 1 });
    return headerOf(data[0] ?? []).places.size;
  };
  return [",", ";", "\t"]
    .map((delimiter) => ({ delimiter, count: known(delimiter) }))
    .reduce((best, each) => (each.count > best.count ? each : best)).delimiter;
}

function withLines(data: readonly string[][], first: number): Row[] {
  let line = first;
  return data.map((cells) => {
    const row = { line, cells };
    line += cells.reduce((breaks, cell) => breaks + cell.split("\n").length - 1, 1);
    return row;
  });
}

function quoteProblems(errors: readonly Papa.ParseError[], rows: readonly Row[]): Problem[] {
  const codes = new Map(errors.map(({ row, code }) => [row ?? 0, code]));
  return [...codes].map(([row, code]) => ({
    line: rows[row]?.line ?? 1,
    message:
      code === "MissingQuotes"
        ? 'A quote opens a cell in this row and none closes it. Add a " at the end of the cell.'
        : 'There is a quote inside a quoted cell of this row. Write it twice: "".',
  }));
}
