import { emptyDraft } from "../question-draft.ts";
import { portableQuestion, type PortableQuestion } from "./portable-bank.ts";
import type { Problem } from "./problem.ts";
import { listOf, partsOf, textOf } from "./table-cells.ts";
import { columns, intentColumns, type Column } from "./table-columns.ts";
import { columnAt, isIntentColumn } from "./table-paths.ts";
import type { CellOf, RowsOfQuestion } from "./table-questions.ts";
import type { Row } from "./table-rows.ts";

/** What reading one question needs to know about its table and the bank. */
export type Surroundings = { cellOf: CellOf; keyOfCompetency: Map<string, string>; file: string };

type Reading = { question: PortableQuestion | undefined; problems: Problem[] };

/** The draft that the rows of one question give, or what is wrong with its cells. */
export function questionOfRows({ key, rows }: RowsOfQuestion, around: Surroundings): Reading {
  const { cellOf } = around;
  const intentRows = rows.filter((row) => intentColumns.some((column) => cellOf(row, column).trim()));
  const { data, error } = portableQuestion.safeParse({
    ...wholeQuestion(rows, around),
    key,
    intents: intentRows.map((row) => intentOf(row, around)),
  });
  const wrong = (error?.issues ?? []).map(({ path, message }) => {
    const column = columnAt(path);
    const place = path[0] === "intents" && typeof path[1] === "number" ? path[1] : undefined;
    const row = place === undefined ? firstFilled(rows, column, cellOf) : intentRows[place];
    return { line: (row ?? rows[0])?.line ?? 1, message: `Column "${column}": ${message}` };
  });
  const problems = [...wrong, ...strayCompetencies(intentRows, around), ...contradictions(rows, cellOf)];
  return { question: data, problems };
}

function wholeQuestion(rows: readonly Row[], { cellOf, file }: Surroundings) {
  const cell = (column: Column) => {
    const row = firstFilled(rows, column, cellOf);
    return row ? cellOf(row, column) : "";
  };
  const empty = emptyDraft();
  return {
    version: cell("version") ? wholeNumber(cell("version")) : 1,
    state: "draft",
    reviewOn: textOf(cell("review on")) || null,
    provenance: { kind: "table", file },
    replacedBy: null,
    prompt: textOf(cell("prompt")),
    kind: word(cell("kind")).replace("behavioural", "behavioral") || empty.kind,
    roles: listOf(cell("roles")),
    level: word(cell("level")) || empty.level,
    minutes: cell("minutes") ? wholeNumber(cell("minutes")) : empty.minutes,
    guide: {
      type: word(cell("guide")) || empty.guide.type,
      parts: partsOf(cell("guide parts")),
    },
    probes: listOf(cell("probes")),
    adapt: textOf(cell("adapt")),
    specimenAnswers: [],
  };
}

function intentOf(row: Row, { cellOf, keyOfCompetency }: Surroundings) {
  return {
    key: textOf(cellOf(row, "intent key")),
    sentence: textOf(cellOf(row, "intent")),
    competency: keyOfCompetency.get(word(cellOf(row, "competency"))) ?? "",
    listenFor: listOf(cellOf(row, "listen for")),
    watchFor: listOf(cellOf(row, "watch for")),
  };
}

function strayCompetencies(rows: readonly Row[], { cellOf, keyOfCompetency }: Surroundings): Problem[] {
  return rows.flatMap((row) => {
    const named = textOf(cellOf(row, "competency"));
    if (!named || keyOfCompetency.has(word(named))) return [];
    const message = `there is no competency ${named.slice(0, 80)}. Write the key or the name of one in the bank, or leave it empty.`;
    return [{ line: row.line, message: `Column "competency": ${message}` }];
  });
}

function contradictions(rows: readonly Row[], cellOf: CellOf): Problem[] {
  const shared = columns.filter((column) => !isIntentColumn(column) && column !== "state");
  return shared.flatMap((column) => {
    const first = firstFilled(rows, column, cellOf);
    if (!first) return [];
    const given = textOf(cellOf(first, column));
    return rows
      .filter((row) => cellOf(row, column).trim() && textOf(cellOf(row, column)) !== given)
      .map(({ line }) => ({
        line,
        message: `Column "${column}": line ${first.line} says something else about the same question. Write the same, or leave one empty.`,
      }));
  });
}

const firstFilled = (rows: readonly Row[], column: Column, cellOf: CellOf) =>
  rows.find((row) => cellOf(row, column).trim());

const word = (cell: string) => textOf(cell).toLowerCase();
const wholeNumber = (cell: string) => (/^\d{1,9}$/.test(cell.trim()) ? Number(cell) : Number.NaN);
