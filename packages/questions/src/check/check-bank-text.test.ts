import { expect, test } from "vitest";
import { writeBank, type PortableBank, type PortableQuestion } from "../portable/index.ts";
import { aQuestion } from "../question.fixture.ts";
import { checkBankText } from "./check-bank-text.ts";

const question: PortableQuestion = {
  ...aQuestion(),
  version: 1,
  state: "approved",
  reviewOn: null,
  provenance: { kind: "written" },
  replacedBy: null,
};
const bank: PortableBank = {
  format: "hiring-loop",
  version: 1,
  contains: ["bank"],
  competencies: [
    {
      key: "judgement",
      name: "Judgement",
      definition: "Deciding between options for stated reasons.",
      rubric: {
        levels: [
          { level: 1, label: "Sees one option", anchor: "Presents the choice as obvious." },
          { level: 2, label: "Explains from habit", anchor: "Names a second option and argues from custom." },
          { level: 3, label: "Weighs options", anchor: "Compares two options on stated criteria." },
        ],
      },
    },
  ],
  questions: [question],
};
const lineOf = (text: string, words: string) => text.slice(0, text.indexOf(words)).split("\n").length;

test("a bank without problems is counted", () => {
  expect(checkBankText(writeBank(bank))).toEqual({ competencies: 1, questions: 1, leftOut: 0, problems: [] });
});

test("problems are told with their lines, from top to bottom", () => {
  const asked: PortableQuestion[] = [
    { ...question, key: "b-log", prompt: "What do you log, and why?" },
    { ...question, key: "a-test", prompt: "Are you married?", adapt: "Ask the passionate for more." },
  ];
  const text = writeBank({ ...bank, questions: asked });
  expect(checkBankText(`\uFEFF${text}`).problems.map(({ rule, path, line }) => [rule, path, line])).toEqual([
    ["forbidden-topic", ["questions", "a-test", "prompt"], lineOf(text, "Are you married?")],
    ["personality-word", ["questions", "a-test", "adapt"], lineOf(text, "the passionate")],
    ["double-barrelled", ["questions", "b-log", "prompt"], lineOf(text, "What do you log")],
  ]);
});

test("drafts and retired questions are left out", () => {
  const old: PortableQuestion = { ...question, key: "old", state: "retired", replacedBy: question.key };
  const draft: PortableQuestion = {
    ...question,
    key: "draft",
    state: "draft",
    replacedBy: null,
    prompt: "Are you married?",
  };
  expect(checkBankText(writeBank({ ...bank, questions: [old, draft, question] }))).toEqual({
    competencies: 1,
    questions: 1,
    leftOut: 2,
    problems: [],
  });
});

test.each([
  ["{\n  oops", 2],
  ["{}", 1],
])("%j cannot be read, and the line is told", (text, line) => {
  const { problems, ...counts } = checkBankText(text);
  expect(counts).toEqual({ competencies: 0, questions: 0, leftOut: 0 });
  expect(problems).toMatchObject([{ rule: "format", path: [], line }]);
});
