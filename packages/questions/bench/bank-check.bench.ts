import { bank } from "../src/bank/index.ts";
import { checkBank } from "../src/check/index.ts";
import { competency } from "../src/competency.ts";
import { question, type Question } from "../src/question.ts";

const SIZES = [75, 1_000, 10_000];
const WORDS_CHANGED = 0.3;

/** Prints a line for each size: milliseconds to check a bank of so many questions, and to parse and validate its JSON. */
function benchBankCheck(): void {
  for (const size of SIZES) {
    const made = { competencies: bank.competencies, questions: questionsLikeOurs(size) };
    const json = JSON.stringify(made);
    const value = milliseconds(() => checkBank(made));
    const baseline = milliseconds(() => read(json));
    const line = {
      bench: `bank-check-${size}-questions`,
      value,
      unit: "ms",
      baseline,
      ratio: value / baseline,
    };
    process.stdout.write(`${JSON.stringify(line)}\n`);
  }
}

function read(json: string) {
  const { competencies, questions } = JSON.parse(json);
  return [competency.array().parse(competencies), question.array().parse(questions)];
}

/** As many questions as asked for: the shipped ones again and again, in each some words put in from elsewhere in the bank. */
function questionsLikeOurs(size: number): Question[] {
  const shipped = bank.packs.flatMap(({ questions }) => questions);
  const words = [...new Set(JSON.stringify(shipped).match(LONG_WORD))];
  const random = randomFrom(2026);
  const vary = (text: string) =>
    text.replaceAll(LONG_WORD, (word) =>
      random() < WORDS_CHANGED ? (words[Math.floor(random() * words.length)] ?? word) : word,
    );
  return Array.from({ length: size }, (_, at) => {
    const from = shipped[at % shipped.length];
    if (!from) throw new Error("The bank has no questions.");
    return at < shipped.length ? from : varied(from, at, vary);
  });
}

const LONG_WORD = /(?<![\w-])[a-z]{5,}(?![\w-])/g;

const varied = (from: Question, at: number, vary: (text: string) => string): Question => ({
  ...from,
  key: `${from.key}-${at}`,
  prompt: vary(from.prompt),
  intents: from.intents.map((intent) => ({
    ...intent,
    sentence: vary(intent.sentence),
    listenFor: intent.listenFor.map(vary),
    watchFor: intent.watchFor.map(vary),
  })),
  probes: from.probes.map(vary),
  adapt: vary(from.adapt),
});

/** Numbers from 0 to 1 that are the same in every run (Park and Miller's generator, CACM 1988). */
function randomFrom(seed: number) {
  let state = seed;
  return () => {
    state = (state * 48_271) % 2_147_483_647;
    return state / 2_147_483_647;
  };
}

// The first run warms up; of three more, the middle one counts
function milliseconds(work: () => unknown): number {
  work();
  const times = Array.from({ length: 3 }, () => {
    const start = performance.now();
    work();
    return performance.now() - start;
  });
  return times.toSorted((a, b) => a - b)[1] ?? Number.NaN;
}

benchBankCheck();
