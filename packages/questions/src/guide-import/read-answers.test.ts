import { expect, test } from "vitest";
import { parseGuide } from "./parse-guide.ts";
import type { GuideFormat } from "./detect-format.ts";

function firstOf(source: string, format?: GuideFormat) {
  const parsed = format === undefined ? parseGuide(source) : parseGuide(source, format);
  return parsed.ok ? parsed.guide.questions[0] : undefined;
}
const warningsOf = (source: string) => {
  const parsed = parseGuide(source);
  return parsed.ok ? parsed.guide.warnings : [];
};
const asked = "Q: How do you plan?\n\nWhy they ask: Order.\n\n";

test.each([
  ["curly quotation marks around it", "“I plan.\n\nThen I ask.”", "I plan.\n\nThen I ask."],
  ["a mark before each paragraph", "“I plan.\n\n“Then I ask.”", "I plan.\n\nThen I ask."],
  ["marks around each paragraph", '"I plan."\n\n"Then I ask."', "I plan.\n\nThen I ask."],
  ["quotations inside it", "I said “plan” and “ask”.", "I said “plan” and “ask”."],
  [
    "a list in it",
    "I do two things:\n- plan\n- ask\n\nIn that order.",
    "I do two things:\n\n- plan\n- ask\n\nIn that order.",
  ],
  ["a word before a colon in it", "“I did it.\n\nResult: it held.”", "I did it.\n\nResult: it held."],
  [
    "its own situation and result",
    "\nSituation: I was new.\nTask: A plan.\nAction: I asked.\nResult: It held.",
    "Situation: I was new.\n\nTask: A plan.\n\nAction: I asked.\n\nResult: It held.",
  ],
])("a sample answer is kept with %s", (_what, answer, kept) => {
  const found = firstOf(`${asked}Sample answer: ${answer}\n\nTip: Breathe.`, "text");
  expect(found?.sampleAnswer).toBe(kept);
  expect(found?.tip).toBe("Breathe.");
});

test("an advert in a sample answer is left out of it and warned about", () => {
  const source = `${asked}Sample answer: I plan.\n\nCreate your free resume today\n\nThen I ask.`;
  expect(firstOf(source)?.sampleAnswer).toBe("I plan.\n\nThen I ask.");
  expect(warningsOf(source)).toEqual([
    { line: 7, message: "Line 7 looks like an advert and was left out: “Create your free resume today”" },
  ]);
});

test("a sentence of an answer that mentions signing up is no advert", () => {
  expect(
    firstOf(`${asked}Sample answer: I plan.\n\nSign-ups doubled after we made the trial free.`)?.sampleAnswer,
  ).toContain("Sign-ups doubled");
});

test("an answer ends where its quotation does", () => {
  const source = `${asked}Sample answer: “I plan.”\n\nWith these answers you are ready.\n`;
  expect(firstOf(source)?.sampleAnswer).toBe("I plan.");
  expect(warningsOf(source)).toEqual([
    {
      line: 7,
      message:
        "Line 7 has no label under question 1. Could not place it: “With these answers you are ready.”",
    },
  ]);
});

test("adjacent lines that cannot be placed share a warning that names them", () => {
  const source = `${asked}Tip: Breathe.\n\nYou are ready.\nYou are calm.\n`;
  expect(warningsOf(source)).toEqual([
    { line: 7, message: "Lines 7–8 have no label under question 1. Could not place them: “You are ready.”" },
  ]);
});

test("in a guide without labels, the text under a question is its answer, and a warning says so", () => {
  const source = "Q: What is a queue?\nA list that is served in order.\n\nQ: What is a stack?\nA pile.";
  expect(firstOf(source)?.sampleAnswer).toBe("A list that is served in order.");
  expect(warningsOf(source)).toEqual([
    {
      line: 2,
      message:
        "This guide has no labels for its answers. The text under a question was taken for its sample answer.",
    },
  ]);
});

test.each(["Follow-up questions", "Common mistakes", "Red flags"])(
  "“%s” has no place and is warned about",
  (label) => {
    expect(warningsOf(`${asked}${label}:\n- What else happened?\n- Who was told?\n\nTip: Breathe.`)).toEqual([
      {
        line: 5,
        message: `Lines 5–7 stand under “${label}”, which has no place in a question, and were left out: “${label}:”`,
      },
    ]);
  },
);

test("a second answer after the tip is not put to the first one", () => {
  const source = `${asked}Sample answer: “I plan.”\n\nTip: Breathe.\n\n“I would not plan.”`;
  expect(firstOf(source)?.sampleAnswer).toBe("I plan.");
  expect(warningsOf(source)).toMatchObject([{ line: 9 }]);
});

test("two answers under labels of their own are both kept", () => {
  expect(firstOf(`${asked}Sample answer 1: I plan.\n\nSample answer 2: I ask.`)?.sampleAnswer).toBe(
    "I plan.\n\nI ask.",
  );
});

test("a label that appears once, after text that has no place, heads more of it", () => {
  const source = `${asked}Sample answer: “I plan.”\n\nA release engineer plans.\n\nWhat to look for\n\nLook for calm.`;
  expect(firstOf(source)?.guide.parts).toEqual([]);
  expect(warningsOf(source)).toMatchObject([{ line: 7, message: expect.stringContaining("Lines 7–11") }]);
});

test("a sentence that only introduces a list is left out and warned about", () => {
  const source = `${asked}Answer framework: Go through two things:\n1. Scope: a\n2. Dates: b`;
  expect(firstOf(source)?.guide.parts).toHaveLength(2);
  expect(warningsOf(source)).toEqual([
    {
      line: 5,
      message:
        "Line 5 only introduces the list below and was left out: “Answer framework: Go through two things:”",
    },
  ]);
});

test("a table of contents is left out and warned about as one", () => {
  const source = `Common questions\nHow do you plan?\nWho decides?\n\nCommon questions\n\nHow do you plan?\n\nWhy they ask: Order.\n\nWho decides?\n\nWhy they ask: Power.`;
  expect(warningsOf(source)).toEqual([
    {
      line: 1,
      message:
        "Lines 1–3 only repeat what stands elsewhere, as a table of contents does, and were left out: “Common questions”",
    },
  ]);
});

test("a tip in bullets keeps them, and a single bullet is a sentence", () => {
  expect(firstOf(`${asked}Tips:\n- Breathe\n- Method\n- Plan`)?.tip).toBe("- Breathe\n- Method\n- Plan");
  expect(firstOf(`${asked}- Tip: Breathe`)?.tip).toBe("Breathe");
  expect(firstOf(`${asked}Tip:\n- Breathe`)?.tip).toBe("Breathe");
});
