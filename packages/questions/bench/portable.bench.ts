import { bank } from "../src/bank/index.ts";
import { readBank, writeBank, type PortableQuestion } from "../src/portable/index.ts";

const QUESTIONS = 1_000;

/** Prints one line: milliseconds to read a bank of a thousand shipped questions with every check, and to parse its JSON only. */
function benchPortable(): void {
  const text = writeBank({
    format: "hiring-loop",
    version: 1,
    contains: ["bank"],
    competencies: bank.competencies,
    questions: Array.from({ length: QUESTIONS }, (_, index) => copyOfShipped(index)),
  });
  const reading = readBank(text);
  if (!reading.ok || reading.bank.questions.length !== QUESTIONS)
    throw new Error("The bank could not be read.");
  const value = median(Array.from({ length: 9 }, () => milliseconds(() => readBank(text))));
  const baseline = median(Array.from({ length: 9 }, () => milliseconds(() => JSON.parse(text))));
  const line = { bench: "read-bank-1k-questions", value, unit: "ms", baseline, ratio: value / baseline };
  process.stdout.write(`${JSON.stringify(line)}\n`);
}

const shipped = bank.packs.flatMap(({ key: pack, questions }) =>
  questions.map((question) => ({ pack, question })),
);

function copyOfShipped(index: number): PortableQuestion {
  const source = shipped[index % shipped.length];
  if (!source) throw new Error("The shipped bank has questions.");
  return {
    ...source.question,
    key: `question-${index}`,
    version: 1,
    state: "approved",
    reviewOn: null,
    provenance: { kind: "shipped", pack: source.pack },
    replacedBy: null,
  };
}

function milliseconds(work: () => unknown): number {
  const start = performance.now();
  work();
  return performance.now() - start;
}

function median(times: number[]): number {
  return times.toSorted((a, b) => a - b)[Math.floor(times.length / 2)] ?? Number.NaN;
}

benchPortable();
