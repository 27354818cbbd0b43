import { slugOf } from "../slug.ts";
import type { Problem } from "./problem.ts";
import { textOf } from "./table-cells.ts";
import type { Column } from "./table-columns.ts";
import type { Row } from "./table-rows.ts";

/** The rows of one question, in the order of the file, and its key. */
export type RowsOfQuestion = { key: string; rows: Row[] };
export type CellOf = (row: Row, column: Column) => string;

/** Brings the rows of each question together: by key, or by prompt where a row has no key. */
export function rowsByQuestion(rows: readonly Row[], cellOf: CellOf) {
  const keys = new Set<string>();
  const keyByPrompt = new Map<string, string>();
  for (const row of rows) {
    const [key, prompt] = [textOf(cellOf(row, "question key")), textOf(cellOf(row, "prompt"))];
    if (key && prompt && !keyByPrompt.has(prompt)) keyByPrompt.set(prompt, key);
    if (key) keys.add(key);
  }
  const makeKey = keyMaker(keys);
  const problems: Problem[] = [];
  const questions = new Map<string, RowsOfQuestion>();
  for (const row of rows) {
    const prompt = textOf(cellOf(row, "prompt"));
    const known = textOf(cellOf(row, "question key")) || keyByPrompt.get(prompt);
    if (!known && !prompt) {
      problems.push({ line: row.line, message: NO_PROMPT });
      continue;
    }
    const key = known ?? makeKey(prompt);
    if (prompt && !keyByPrompt.has(prompt)) keyByPrompt.set(prompt, key);
    const question = questions.get(key) ?? { key, rows: [] };
    question.rows.push(row);
    questions.set(key, question);
  }
  return { questions: [...questions.values()], problems };
}

const NO_PROMPT =
  'Column "prompt": it is empty. Write the prompt, or the question\'s key if another row has its prompt.';

// Counts on from the last number given to the same words, so that a thousand prompts alike take a thousand steps
function keyMaker(taken: Set<string>) {
  const counts = new Map<string, number>();
  return (prompt: string) => {
    const base = slugOf(prompt, new Set());
    let count = counts.get(base) ?? 1;
    let key = base;
    while (taken.has(key)) {
      count += 1;
      key = `${base}-${count}`;
    }
    counts.set(base, count);
    taken.add(key);
    return key;
  };
}
