import { expect, test } from "vitest";
import { parseGuide } from "./parse-guide.ts";
import type { GuideFormat } from "./detect-format.ts";

function firstOf(source: string, format?: GuideFormat) {
  const parsed = format === undefined ? parseGuide(source) : parseGuide(source, format);
  return parsed.ok ? parsed.guide.questions[0] : undefined;
}
const asked = "Q: How do you plan?\n\nWhy they ask: Order.\n\n";

test.each([
  ["behavioral", "Behavioral Interview Questions"],
  ["behavioral", "Common Behavioural Questions"],
  ["behavioral", "Situational Questions"],
  ["behavioral", "Section B: Behavioral"],
  ["behavioral", "Soft skills questions"],
  ["behavioral", "Behavioral and situational questions"],
  ["technical", "Technical Interview Questions for Release Engineers"],
  ["technical", "Technical"],
  ["technical", "1. Technical questions"],
  ["technical", "Common technical interview questions"],
  ["technical", "Role-specific questions"],
  ["technical", "Clinical questions"],
  ["common", "Common Interview Questions"],
  ["common", "General"],
  ["common", "Background questions"],
] as const)("a %s question stands under “%s”", (kind, title) => {
  expect(firstOf(`${title}\n\n${asked}`)?.kind).toBe(kind);
});

test("a heading below the one that sets the kind only divides its questions", () => {
  const source = `## Behavioral questions\n\n### Teamwork under stress\n\n#### How do you plan?\n\nWhy they ask: Order.`;
  expect(firstOf(source)?.kind).toBe("behavioral");
});

test("a heading beside the one that set the kind ends it", () => {
  const source = `## Behavioral questions\n\n### Who are you?\n\nWhy they ask: Order.\n\n## Odds and ends\n\n### How do you plan?\n\nWhy they ask: Order.`;
  const parsed = parseGuide(source);
  expect(parsed.ok && parsed.guide.questions.map(({ kind }) => kind)).toEqual(["behavioral", "common"]);
});

test.each([
  ["behavioral", "Tell me about a time you failed."],
  ["behavioral", "Describe a situation in which you said no."],
  ["behavioral", "Have you ever missed a deadline?"],
  ["technical", "How would you design a queue?"],
  ["technical", "What is the difference between a queue and a stack?"],
  ["technical", "Design a queue for three consumers."],
  ["common", "Why do you want this job?"],
  ["common", "Tell me about yourself."],
])("without a section, a prompt may say that it is %s: %s", (kind, prompt) => {
  expect(firstOf(`Q: ${prompt}\nWhy they ask: Order.`)?.kind).toBe(kind);
});

test("without a section, a STAR list makes a question behavioral and a framework makes it technical", () => {
  expect(firstOf(`${asked}Situation: a\nTask: b\nAction: c\nResult: d`)?.kind).toBe("behavioral");
  expect(firstOf(`${asked}Answer framework:\n1. Scope: a\n2. Dates: b`)?.kind).toBe("technical");
});

const star = {
  type: "star",
  parts: ["Situation", "Task", "Action", "Result"].map((name, index) => ({
    name,
    text: "abcd".charAt(index),
  })),
};

test.each([
  ["lines", "Situation: a\nTask: b\nAction: c\nResult: d"],
  ["a label and bullets", "STAR framework:\n- Situation: a\n- Task: b\n- Action: c\n- Result: d"],
  ["names on lines of their own", "How to answer\n\nSituation\na\nTask\nb\nAction\nc\nResult\nd"],
  ["letters and names", "S – Situation: a\nT – Task: b\nA – Action: c\nR – Result: d"],
  [
    "a sentence over lines",
    "How to answer: Use the STAR method.\nSituation: a\nTask: b\nAction: c\nResult: d",
  ],
  ["arrows", "STAR\n- Situation → a\n- Task → b\n- Action → c\n- Result → d"],
  ["letters", "STAR:\nS: a\nT: b\nA: c\nR: d"],
  ["a number before each", "STAR:\n1. Situation: a\n2. Task: b\n3. Action: c\n4. Result: d"],
  ["names with a slip", "Sitaution: a\nTaks: b\nActoin: c\nReslut: d"],
  ["one paragraph", "How to answer: Situation: a; Task: b; Action: c; Result: d"],
])("a STAR list is read from %s", (_layout, list) => {
  const found = firstOf(`${asked}${list}\n\nSample answer: I plan.`, "text");
  expect(found?.guide.type).toBe("star");
  expect(found?.guide.parts.map(({ name, text }) => ({ name, text: text.replace(";", "") }))).toEqual(
    star.parts,
  );
  expect(found?.sampleAnswer).toBe("I plan.");
});

test.each([
  ["bold bullets", "- **Situation:** a\n- **Task:** b\n- **Action:** c\n- **Result:** d"],
  ["bold words in one paragraph", "**Situation:** a **Task:** b **Action:** c **Result:** d"],
  ["bold first letters", "- **S**ituation: a\n- **T**ask: b\n- **A**ction: c\n- **R**esult: d"],
  ["headings", "#### Situation\na\n\n#### Task\nb\n\n#### Action\nc\n\n#### Result\nd"],
])("a STAR list is read from Markdown with %s", (_layout, list) => {
  expect(firstOf(`## How do you plan?\n\nWhy they ask: Order.\n\n${list}`, "markdown")?.guide).toEqual(star);
});

test.each([
  ["numbers", "Answer framework:\n1. Scope: what is in\n2. Dates: what is due"],
  [
    "a sentence over numbers",
    "How to answer: Go through these.\n1. Scope: what is in\n2. Dates: what is due",
  ],
  ["steps", "Step 1: Scope – what is in\nStep 2: Dates – what is due"],
  ["bullets with names", "Framework:\n- Scope – what is in\n- Dates – what is due"],
  ["bullets with a word and a stop", "Approach:\n- Scope. what is in\n- Dates. what is due"],
  ["lines without numbers", "Answer framework\n\nScope: what is in\nDates: what is due"],
])("a framework is read from %s", (_layout, list) => {
  expect(firstOf(`${asked}${list}\n\nSample answer: I plan.`, "text")?.guide).toEqual({
    type: "steps",
    parts: [
      { name: "Scope", text: "what is in" },
      { name: "Dates", text: "what is due" },
    ],
  });
});

test("steps without names are counted", () => {
  expect(
    firstOf(`${asked}Answer framework:\n1. Ask who is affected\n2. Stop the damage`)?.guide.parts,
  ).toEqual([
    { name: "Step 1", text: "Ask who is affected" },
    { name: "Step 2", text: "Stop the damage" },
  ]);
});

test("advice in sentences is an open guide under its own name", () => {
  expect(firstOf(`${asked}How to answer: Begin with the date.`)?.guide).toEqual({
    type: "open",
    parts: [{ name: "How to answer", text: "Begin with the date." }],
  });
});

test("a reason in bullets gives an intent for each", () => {
  expect(firstOf("Q: How do you plan?\nWhy they ask:\n- Order\n- Calm\nTip: Breathe.")?.intents).toEqual([
    "Order",
    "Calm",
  ]);
});

test("one word in a list of reasons is a reason, even when it might be a label", () => {
  expect(
    firstOf("Q: How do you plan?\nWhy they ask:\n- Patience\n- Method\n- Approach: in order")?.intents,
  ).toEqual(["Patience", "Method", "Approach: in order"]);
});

test("a reason without a label is known by its wording", () => {
  expect(
    firstOf(
      "## How do you plan?\n\nInterviewers ask this to see whether you plan at all.\n\n**Tip:** Breathe.",
    )?.intents,
  ).toEqual(["Interviewers ask this to see whether you plan at all."]);
});

test("lines that a mail program wrapped are one paragraph again", () => {
  const wrapped =
    "They want to hear that you know what has to be finished before what else can\nbegin, and that you have seen a plan fail before. They also want to hear whom\nyou ask, how early you ask them, and what you do when nobody knows the answer to\nit yet.";
  expect(firstOf(`Q: How do you plan?\nWhy they ask: ${wrapped}\n\nTip: Breathe.`)?.intents).toEqual([
    wrapped.replaceAll("\n", " "),
  ]);
});

test("questions listed under a section, before those with answers, are kept", () => {
  const source = `# G\n\n## General questions\n\nEasy ones:\n\n- Who are you?\n- Why us?\n\n## Questions with answers\n\n### How do you plan?\n\nWhy they ask: Order.\n\n### Who decides?\n\nWhy they ask: Power.`;
  const parsed = parseGuide(source);
  expect(parsed.ok && parsed.guide.questions.map(({ prompt }) => prompt)).toEqual([
    "Who are you?",
    "Why us?",
    "How do you plan?",
    "Who decides?",
  ]);
});

test("a label breaks in on a paragraph of HTML where it is bold", () => {
  expect(
    firstOf("<h3>How do you plan?</h3><p><b>Why they ask:</b> Order. <b>Sample answer:</b> I plan.</p>"),
  ).toMatchObject({ intents: ["Order."], sampleAnswer: "I plan." });
});

test("a part that goes on after a break goes on", () => {
  expect(
    firstOf(
      "<h3>How do you plan?</h3><p><b>Situation:</b> a<br>more<br><b>Task:</b> b<br><b>Action:</b> c<br><b>Result:</b> d</p>",
    )?.guide.parts[0],
  ).toEqual({ name: "Situation", text: "a more" });
});

test("advice under a label of its own is no question, however it begins", () => {
  const source = `How do you plan?\n\nWhy they ask\n\nOrder.\n\nHow to answer\n\nExplain what you would do first.\n\nSample answer\n\nI plan.\n\nWho decides?\n\nWhy they ask\n\nPower.\n\nSample answer\n\nI do.`;
  const parsed = parseGuide(source);
  expect(parsed.ok && parsed.guide.questions.map(({ prompt }) => prompt)).toEqual([
    "How do you plan?",
    "Who decides?",
  ]);
});
