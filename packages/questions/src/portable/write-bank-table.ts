import Papa from "papaparse";
import type { PortableBank, PortableQuestion } from "./portable-bank.ts";
import { listCell, partsCell, textCell } from "./table-cells.ts";
import { columns, intentColumns, type Column } from "./table-columns.ts";
import { byKey } from "./write-bank.ts";

type Cells = Partial<Record<Column, string>>;

/**
 * The questions of a bank as CSV that spreadsheets open: a row for each intent, with what belongs to the whole question on its
 * first row. Specimen answers, provenance and replacements have no place in it.
 */
export function writeBankTable({ questions }: PortableBank): string {
  const rows = byKey(questions).flatMap((question) => rowsOf(question));
  const table = [columns, ...rows.map((row) => columns.map((column) => row[column] ?? ""))];
  return `\uFEFF${Papa.unparse(table.map((row) => [...row]))}\r\n`;
}

function rowsOf(question: PortableQuestion): Cells[] {
  const name: Cells = { "question key": question.key, prompt: textCell(question.prompt) };
  const [first, ...others] = question.intents
    .map((intent) => intentCells(intent))
    .filter((cells) => intentColumns.some((column) => cells[column]));
  return [
    { ...name, ...questionCells(question), ...first },
    ...others.map((cells) => ({ ...name, ...cells })),
  ];
}

function questionCells(question: PortableQuestion): Cells {
  return {
    kind: question.kind,
    roles: listCell(question.roles),
    level: question.level,
    minutes: String(question.minutes),
    guide: question.guide.type,
    "guide parts": partsCell(question.guide.parts),
    probes: listCell(question.probes),
    adapt: textCell(question.adapt),
    "review on": question.reviewOn ?? "",
    version: String(question.version),
    state: question.state,
  };
}

function intentCells(intent: PortableQuestion["intents"][number]): Cells {
  return {
    intent: textCell(intent.sentence),
    "intent key": textCell(intent.key),
    competency: textCell(intent.competency),
    "listen for": listCell(intent.listenFor),
    "watch for": listCell(intent.watchFor),
  };
}
