import type { Competency } from "../competency.ts";
import { canBeKept } from "../text.ts";
import type { PortableQuestion } from "./portable-bank.ts";
import { firstProblems, type Problem } from "./problem.ts";
import { textOf } from "./table-cells.ts";
import { headerOf, type Header } from "./table-columns.ts";
import { notesOn, quoted } from "./table-notes.ts";
import { questionOfRows } from "./table-question.ts";
import { rowsByQuestion, type CellOf } from "./table-questions.ts";
import { tableRows, type Row } from "./table-rows.ts";

export type TableReading =
  | { ok: true; questions: PortableQuestion[]; rows: number; notes: string[] }
  | { ok: false; problems: Problem[] };

/** The competencies that cells may name, by key or by name, and the file's name for the questions' provenance. */
export type TableOptions = { competencies: readonly Competency[]; file?: string };

const MAX_CHARACTERS = 5_000_000;
const MAX_ROWS = 50_000;

/** The questions of a CSV text, all as drafts, or what is wrong with it line by line. Never throws. */
export function readBankTable(text: string, { competencies, file = "" }: TableOptions): TableReading {
  if (text.length > MAX_CHARACTERS) return refused(1, "This table is larger than 5 MB. Split it.");
  const { rows: all, problems: torn } = tableRows(text);
  if (torn.length > 0) return { ok: false, problems: firstProblems(torn) };
  const [names, ...rows] = all;
  if (!names) return refused(1, "There is nothing in this table.");
  if (rows.length > MAX_ROWS) return refused(names.line, `A table has at most ${MAX_ROWS} rows. Split it.`);
  const header = headerOf(names.cells);
  const unclear = headerProblem(header);
  if (unclear) return refused(names.line, unclear);

  const cellOf: CellOf = (row, column) => row.cells[header.places.get(column) ?? -1] ?? "";
  const filled = rows.filter((row) => [...header.places.keys()].some((column) => cellOf(row, column).trim()));
  const grouped = rowsByQuestion(filled, cellOf);
  const around = { cellOf, keyOfCompetency: keysByName(competencies), file: fileName(file) };
  const readings = grouped.questions.map((question) => questionOfRows(question, around));
  const problems = [
    ...tooWide(rows, names.cells.length),
    ...grouped.problems,
    ...readings.flatMap((reading) => reading.problems),
  ];
  if (problems.length > 0) return { ok: false, problems: firstProblems(problems) };
  const questions = readings.flatMap(({ question }) => question ?? []);
  const states = filled.map((row) => textOf(cellOf(row, "state")).toLowerCase());
  return { ok: true, questions, rows: filled.length, notes: notesOn({ header, states, questions, text }) };
}

const refused = (line: number, message: string): TableReading => ({
  ok: false,
  problems: [{ line, message }],
});

function headerProblem({ places, unknown, repeated }: Header): string | null {
  if (repeated.length > 0) return `Two columns are called ${quoted(repeated)}. Rename or remove one.`;
  if (places.has("prompt")) return null;
  const found = quoted([...places.keys(), ...unknown]);
  return `The first row names the columns, and "prompt" has to be among them. Found here: ${found}.`;
}

// A name counts only where no key is the same
const keysByName = (competencies: readonly Competency[]) =>
  new Map([
    ...competencies.map(({ key, name }) => [name.toLowerCase(), key] as const),
    ...competencies.map(({ key }) => [key, key] as const),
  ]);

const fileName = (file: string) => (canBeKept(file) && file.trim() ? file.trim().slice(0, 300) : "a table");

const tooWide = (rows: readonly Row[], width: number): Problem[] =>
  rows
    .filter(({ cells }) => cells.slice(width).some((cell) => cell.trim()))
    .map(({ line }) => ({
      line,
      message: "This row has more cells than there are columns. Put text with commas in quotes.",
    }));
