import { linesOf } from "../portable/json-lines.ts";
import type { PortableBank } from "../portable/portable-bank.ts";
import { readBank } from "../portable/read-bank.ts";
import { checkBank } from "./check-bank.ts";
import type { Path, Problem } from "./problem.ts";

/** What was found in a bank file. Drafts and retired questions are not asked, so they are counted and left out. */
export type BankTextCheck = {
  competencies: number;
  questions: number;
  leftOut: number;
  problems: (Problem & { line: number })[];
};

/** Everything to put right in a bank file, from top to bottom. A file that cannot be read has nothing but problems. */
export function checkBankText(text: string): BankTextCheck {
  const reading = readBank(text);
  if (!reading.ok) {
    const problems = reading.problems.map((problem) => ({ rule: "format", path: [], ...problem }));
    return { competencies: 0, questions: 0, leftOut: 0, problems };
  }
  const { competencies, questions } = reading.bank;
  const asked = questions.filter(({ state }) => state === "approved");
  const problems = checkBank({ competencies, questions: asked });
  const lines = linesOf(
    text.replace(/^\uFEFF/, ""),
    problems.map(({ path }) => placeInFile(reading.bank, path)),
  );
  return {
    competencies: competencies.length,
    questions: asked.length,
    leftOut: questions.length - asked.length,
    problems: problems
      .map((problem, at) => ({ ...problem, line: lines[at] ?? 1 }))
      .toSorted((one, other) => one.line - other.line),
  };
}

/** A file lists what a problem names by its key. */
function placeInFile({ competencies, questions }: PortableBank, [list, key, ...rest]: Path): Path {
  const entries = list === "competencies" ? competencies : questions;
  return [list ?? "questions", entries.findIndex((entry) => entry.key === key), ...rest];
}
