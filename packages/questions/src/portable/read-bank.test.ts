import * as fc from "fast-check";
import { expect, test } from "vitest";
import { bank as shipped } from "../bank/index.ts";
import type { PortableBank } from "./portable-bank.ts";
import { aBank, aCompetency, aPortableQuestion, someBank } from "./portable-bank.fixture.ts";
import { readBank } from "./read-bank.ts";
import { byKey, writeBank } from "./write-bank.ts";

test("what is written is read as it was, and written the same, byte for byte", () => {
  fc.assert(
    fc.property(someBank, (bank) => {
      const text = writeBank(bank);
      expect(writeBank(bankIn(text))).toBe(text);
      expect(new Set(bankIn(text).questions)).toEqual(new Set(bank.questions));
      expect(new Set(bankIn(text).competencies)).toEqual(new Set(bank.competencies));
    }),
  );
});

test("the order of a file, its spaces and names nobody knows do not change what is written", () => {
  const bank = aBank([aPortableQuestion("b"), aPortableQuestion("bb"), aPortableQuestion("a")]);
  const loose = JSON.stringify({ later: true, ...Object.fromEntries(Object.entries(bank).toReversed()) });
  expect(writeBank(bankIn(`\uFEFF${loose}`))).toBe(writeBank(bank));
  expect(bankIn(writeBank(bank)).questions.map(({ key }) => key)).toEqual(["a", "b", "bb"]);
});

test("the shipped bank moves", () => {
  const questions = shipped.packs.flatMap(({ key: pack, questions: asked }) =>
    asked.map((question) => ({
      ...aPortableQuestion(),
      ...question,
      provenance: { kind: "shipped" as const, pack },
    })),
  );
  const bank = { ...aBank(questions), competencies: shipped.competencies };
  expect(bankIn(writeBank(bank))).toEqual({
    ...bank,
    competencies: byKey(shipped.competencies),
    questions: byKey(questions),
  });
});

test.each([
  [
    "not JSON",
    "{\n",
    { line: 1, message: "This is not JSON: the file ends before the last bracket is closed." },
  ],
  [
    "another format",
    '{\n"format": "x"}',
    { line: 2, message: 'This is not a bank: its "format" should be "hiring-loop".' },
  ],
  ["a list", "[]", { line: 1, message: 'This is not a bank: its "format" should be "hiring-loop".' }],
  [
    "a newer version",
    '{"format": "hiring-loop",\n"version": 2}',
    {
      line: 2,
      message:
        "This file has version 2 of the format, and version 1 is the newest known here. Update Evenhand, then read it again.",
    },
  ],
  ["no version", '{"format": "hiring-loop"}', { line: 1, message: '"version" should be 1.' }],
  [
    "too much",
    " ".repeat(20_000_001),
    { line: 1, message: "This file is too large. Split the bank into several files." },
  ],
])("%s is refused in a sentence", (_what, text, problem) => {
  expect(readBank(text)).toEqual({ ok: false, problems: [problem] });
});

test("a wrong value is named with its question, its line and what to do", () => {
  const text = writeBank(aBank()).replace('"How do you plan a release?"', '" "').replace('"minutes": 8,', "");
  const line = text.split("\n").findIndex((each) => each.includes('"prompt"')) + 1;
  const opening = text.split("\n").findIndex((each) => each.includes('"plan-a-release"'));
  expect(readBank(text)).toEqual({
    ok: false,
    problems: [
      { line: opening, message: "Question plan-a-release: Give the minutes as a whole number." },
      { line, message: "Question plan-a-release: The prompt is empty. Write it in." },
    ],
  });
});

test.each([
  ["a missing list", { questions: undefined }, '"questions" is missing. Add it.'],
  ["another type", { competencies: {} }, '"competencies" should be a list in square brackets.'],
  ["other contents", { contains: ["kits"] }, '"contains"'],
  [
    "an unknown state",
    { questions: [{ ...aPortableQuestion("q"), state: "new" }] },
    "Question q: A question's state is draft, approved or retired.",
  ],
  [
    "a replaced draft",
    { questions: [{ ...aPortableQuestion("q"), replacedBy: "q" }] },
    "Question q: Only a retired question is replaced by another. Write null.",
  ],
])("%s is refused in a sentence of ours", (_what, change, message) => {
  expect(messagesOf(JSON.stringify({ ...aBank(), ...change }))).toEqual([expect.stringContaining(message)]);
});

test("what one part says about another that is not there is refused at its line", () => {
  const itself = { ...aPortableQuestion("a"), state: "retired", replacedBy: "a" };
  const stranger = { ...aPortableQuestion("b"), state: "retired", replacedBy: "c" };
  const bank = { ...aBank(), competencies: [], questions: [itself, stranger, aPortableQuestion("b")] };
  const competency = aCompetency("planning");
  const text = JSON.stringify({ ...bank, competencies: [competency, competency] }, null, 1);
  const lines = text.split("\n");
  const where = (piece: string) => lines.flatMap((line, index) => (line.includes(piece) ? [index + 1] : []));
  const stray = where('"competency": "judgement"').map((line, index) => ({
    line,
    message: `Question ${index < 3 ? "a" : "b"}: The file has no competency judgement. Add it, or name another.`,
  }));
  const expected = [
    ...stray,
    {
      line: where('"key": "planning"')[1],
      message: "Competency planning: The key planning is used twice. Rename one, or remove it.",
    },
    {
      line: where('"key": "b"')[1],
      message: "Question b: The key b is used twice. Rename one, or remove it.",
    },
    {
      line: where('"replacedBy": "a"')[0],
      message: "Question a: A question cannot replace itself. Name another, or write null.",
    },
    {
      line: where('"replacedBy": "c"')[0],
      message: "Question b: The file has no question c. Add it, or write null.",
    },
  ];
  expect(new Set(problemsIn(text))).toEqual(new Set(expected));
});

test("a hundred problems are told and the others counted", () => {
  const questions = Array.from({ length: 130 }, (_, index) => ({
    ...aPortableQuestion(`q-${index}`),
    prompt: "",
  }));
  const problems = problemsIn(JSON.stringify({ ...aBank(), questions }, null, 1));
  expect(problems).toHaveLength(101);
  expect(problems.at(-1)?.message).toBe("And 30 more. Correct those above first.");
});

test.each([
  [
    "one question with a hundred thousand roles",
    [{ ...aPortableQuestion(), roles: Array(200_000).fill(1) }],
    1,
  ],
  [
    "ten problems in each of twenty thousand questions",
    Array.from({ length: 20_000 }, () => ({ state: "approved" })),
    101,
  ],
])("%s is refused and not a failure", (_what, questions, count) => {
  expect(problemsIn(JSON.stringify({ ...aBank(), questions }))).toHaveLength(count);
});

test("reading stops when there is far more to correct than anybody reads", () => {
  const questions = Array.from({ length: 20_000 }, () => ({ state: "approved" }));
  const [more] = problemsIn(JSON.stringify({ ...aBank(), questions })).slice(-1);
  expect(Number(/\d+/.exec(more?.message ?? "")?.[0])).toBeLessThan(11_000);
});

test("no text makes reading throw", () => {
  const texts = fc.oneof(
    fc.string({ unit: "binary" }),
    fc.json(),
    fc.json().map((json) => `{"format":"hiring-loop","version":1,"questions":${json}}`),
  );
  const refuses = fc.property(texts, (text) => {
    expect(readBank(text).ok).toBe(false);
  });
  fc.assert(refuses);
  expect(readBank("[".repeat(1_000_000)).ok).toBe(false);
});

function bankIn(text: string): PortableBank {
  const reading = readBank(text);
  if (!reading.ok) throw new Error(JSON.stringify(reading.problems));
  return reading.bank;
}

function problemsIn(text: string) {
  const reading = readBank(text);
  return reading.ok ? [] : reading.problems;
}

const messagesOf = (text: string) => problemsIn(text).map(({ message }) => message);
