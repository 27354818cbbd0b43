import { bank } from "@evenhand/questions/bank";
import { checkBank, checkBankText, type BankTextCheck, type Path } from "@evenhand/questions/check";
import { counted, json, type Outcome } from "./outcome.ts";
import { readArguments } from "./read-arguments.ts";
import { nameOf, readInput } from "./read-input.ts";

// The rubrics that ship with Evenhand all have as many
const SHIPPED_LEVELS = 4;

type Found = Omit<BankTextCheck["problems"][number], "line"> & { file: string | null; line: number | null };
type Checked = Omit<BankTextCheck, "problems"> & { name: string; problems: Found[] };

/** Checks bank files, or the shipped bank when none is named. */
export async function bankCheck(args: string[]): Promise<Outcome> {
  const read = readArguments(args, { json: { type: "boolean" } });
  if (!read.ok) return read.outcome;
  const { values, positionals: files } = read.given;
  const checked = files.length === 0 ? [shipped()] : await Promise.all(files.map(inFile));
  const problems = checked.flatMap((each) => each.problems);
  return {
    exitCode: problems.length === 0 ? 0 : 1,
    out: values.json ? json({ ...totals(checked), problems }) : inOrder(checked),
    problem: problems.map(problemLine).join(""),
  };
}

function shipped(): Checked {
  const problems = checkBank(bank, { levels: SHIPPED_LEVELS });
  return {
    name: "The shipped bank",
    competencies: bank.competencies.length,
    questions: bank.packs.flatMap(({ questions }) => questions).length,
    leftOut: 0,
    problems: problems.map((problem) => ({ file: null, line: null, ...problem })),
  };
}

async function inFile(file: string): Promise<Checked> {
  const name = nameOf(file);
  const input = await readInput(file);
  if (!input.ok) return unread(name, input.reason);
  const text = utf8(input.bytes);
  if (text === undefined)
    return unread(name, "This file is not in UTF-8. Save it again with the encoding UTF-8.");
  const { problems, ...counts } = checkBankText(text);
  return { name, ...counts, problems: problems.map((problem) => ({ file: name, ...problem })) };
}

function unread(name: string, message: string): Checked {
  const problem = { file: name, line: null, rule: "unreadable", path: [], message };
  return { name, competencies: 0, questions: 0, leftOut: 0, problems: [problem] };
}

function utf8(bytes: Uint8Array) {
  try {
    return new TextDecoder("utf-8", { fatal: true }).decode(bytes);
  } catch {
    return undefined;
  }
}

const totals = (checked: Checked[]) => ({
  competencies: sum(checked.map(({ competencies }) => competencies)),
  questions: sum(checked.map(({ questions }) => questions)),
  leftOut: sum(checked.map(({ leftOut }) => leftOut)),
});

const sum = (numbers: number[]) => numbers.reduce((total, each) => total + each, 0);

const inOrder = (checked: Checked[]) =>
  checked
    .filter(({ problems }) => problems.length === 0)
    .map(({ name, competencies, questions, leftOut }) => {
      const found = `${competencies} competenc${competencies === 1 ? "y" : "ies"} and ${counted(questions, "question")}`;
      const rest = leftOut === 0 ? "" : `; ${leftOut} drafted or retired, not checked`;
      return `${name} is in order: ${found}${rest}.\n`;
    })
    .join("");

/** "bank.json:12: failed-deployment, intents 1, sentence: Say what …" */
function problemLine({ file, line, path, message }: Found) {
  const place = [file, line].filter((part) => part !== null).join(":");
  return `${[place, whereIn(path), message].filter((part) => part !== "").join(": ")}\n`;
}

function whereIn([, ...path]: Path) {
  return path.reduce<string>((where, step) => {
    if (typeof step === "number") return `${where} ${step + 1}`;
    return where === "" ? step : `${where}, ${step}`;
  }, "");
}
