import { expect, test } from "vitest";
import { parseGuide } from "./parse-guide.ts";

const promptsOf = (source: string) => {
  const parsed = parseGuide(source);
  return parsed.ok ? parsed.guide.questions.map(({ prompt }) => prompt) : [];
};
const both = ["How do you plan a release?", "Tell me about a time a release failed."];

test.each([
  [
    "numbered lines",
    "1. How do you plan a release?\nWhy they ask: Order.\n\n2. Tell me about a time a release failed.\nWhy they ask: Calm.",
  ],
  [
    "lines with a bracket after the number",
    "1) How do you plan a release?\n2) Tell me about a time a release failed.",
  ],
  [
    "Q and A",
    "Q: How do you plan a release?\nA: Backwards.\nQ: Tell me about a time a release failed.\nA: It was May.",
  ],
  [
    "numbered Qs",
    "Q1. How do you plan a release?\nA. Backwards.\n\nQ2. Tell me about a time a release failed.\nA. It was May.",
  ],
  [
    "spelt out",
    "Question 1: How do you plan a release?\n\nQuestion 2 – Tell me about a time a release failed.",
  ],
  [
    "plain lines with labels under them",
    "How do you plan a release?\nWhy they ask: Order.\n\nTell me about a time a release failed.\nWhy they ask: Calm.",
  ],
  [
    "plain lines without any label",
    "How do you plan a release?\nTell me about a time a release failed.\nWhy did you apply?\nWhat did you read?",
  ],
  [
    "Markdown headings",
    "# Guide\n\n## How do you plan a release?\n\n## Tell me about a time a release failed.",
  ],
  [
    "headings with a number",
    "## 1. How do you plan a release?\n\n## 2. Tell me about a time a release failed.",
  ],
  [
    "bold lines",
    "**How do you plan a release?**\n\nOrder.\n\n**Tell me about a time a release failed.**\n\nCalm.",
  ],
  [
    "bold lines with a number",
    "**1. How do you plan a release?**\n\nOrder.\n\n**2. Tell me about a time a release failed.**",
  ],
  [
    "numbers before bold",
    "1. **How do you plan a release?**\n   Order.\n2. **Tell me about a time a release failed.**\n   Calm.",
  ],
  [
    "bullets under a section",
    "# Behavioral\n\n- How do you plan a release?\n- Tell me about a time a release failed.\n- Why you?",
  ],
  [
    "HTML headings",
    "<h3>How do you plan a release?</h3><p>a</p><h3>Tell me about a time a release failed.</h3>",
  ],
  [
    "HTML list items",
    "<ol><li>How do you plan a release?</li><li>Tell me about a time a release failed.</li></ol>",
  ],
  [
    "a definition list",
    "<dl><dt>How do you plan a release?</dt><dd>a</dd><dt>Tell me about a time a release failed.</dt><dd>b</dd></dl>",
  ],
  [
    "bold paragraphs",
    "<p><b>How do you plan a release?</b></p><p>a</p><p><b>Tell me about a time a release failed.</b></p>",
  ],
  ["quoted prompts", '1. “How do you plan a release?”\n2. "Tell me about a time a release failed."'],
])("questions are found as %s", (_layout, source) => {
  expect(promptsOf(source).slice(0, 2)).toEqual(both);
});

const guide = "Why they ask this: Order.\n\nSample answer: I plan backwards.";

test("a table of contents does not double the questions", () => {
  const source = `In this article\n- How do you plan a release?\n- Who decides?\n\nHow do you plan a release?\n\n${guide}\n\nWho decides?\n\n${guide}`;
  expect(promptsOf(source)).toEqual(["How do you plan a release?", "Who decides?"]);
});

test("a numbered summary at the end does not double the questions", () => {
  const source = `## How do you plan a release?\n\n${guide}\n\n## Who decides?\n\n${guide}\n\n1. How do you plan a release?\n2. Who decides?`;
  expect(promptsOf(source)).toEqual(["How do you plan a release?", "Who decides?"]);
});

test("a question inside an answer, a tip or an introduction is not one of the guide's", () => {
  const source = `Are you ready?\n\n1. How do you plan a release?\n\n${guide}\n\nWho decides, you ask?\n\nI do.\n\nTip: Ask yourself: what went wrong?\n\n2. Who decides?\n\n${guide}`;
  expect(promptsOf(source)).toEqual(["How do you plan a release?", "Who decides?"]);
});

test("a menu item or a section about the job is not a question, however it reads", () => {
  const source = `<nav><a>Need help?</a></nav><h2>What does a nurse do?</h2><p>A nurse cares.</p><h3>Why nursing?</h3><p><b>Why they ask:</b> Drive.</p><h3>Who taught you?</h3><p><b>Why they ask:</b> Roots.</p><h2>Ready to apply?</h2><p>Try our board.</p>`;
  expect(promptsOf(source)).toEqual(["Why nursing?", "Who taught you?"]);
});

test.each([
  "Questions to ask the interviewer",
  "Smart questions to ask your interviewer",
  "What questions should you ask?",
  "Questions candidates should ask us",
  "Questions you can ask at the end of the interview",
  "Your questions for the hiring manager",
])("what stands under “%s” is left out and warned about", (title) => {
  const parsed = parseGuide(
    `# G\n\n## How do you plan?\n\n${guide}\n\n# ${title}\n\n## Who decides here?\n\nWhy ask this: Power.`,
  );
  expect(parsed).toMatchObject({
    ok: true,
    guide: { questions: [{ prompt: "How do you plan?" }], warnings: [{}] },
  });
  expect(parsed.ok && parsed.guide.warnings[0]).toMatchObject({
    line: 9,
    message: expect.stringContaining(`“${title}”, for the candidate to ask`),
  });
});

test("a frequently asked question about interviews is left out, but not one with a reason under it", () => {
  const source = `# G\n\n### How do you plan?\n\n${guide}\n\n## FAQ\n\n### How long is it?\n\nAn hour.\n\n### Who decides?\n\n${guide}`;
  expect(promptsOf(source)).toEqual(["How do you plan?", "Who decides?"]);
});

test("steps that ask something are steps", () => {
  const source = `1. How do you plan?\n\nAnswer framework:\n1. Who is affected?\n2. What is the scope?\n3. When is it due?\n\nSample answer: Backwards.\n\n2. Who decides?\n\nAnswer framework:\n1. Who knows?\n2. Who pays?`;
  expect(promptsOf(source)).toEqual(["How do you plan?", "Who decides?"]);
});

test("numbered questions with numbered steps inside them stay apart", () => {
  const one =
    "**How do you plan?**\n\n   Answer framework:\n\n   1. **Scope** – a\n   2. **Dates** – b\n\n   Tip: Breathe.";
  expect(
    promptsOf(
      `1. ${one}\n2. **Who decides?**\n\n   Tip: a.\n3. **Describe a launch.**\n\n   Why they ask: b.`,
    ),
  ).toEqual(["How do you plan?", "Who decides?", "Describe a launch."]);
});

test("a question that does not read as one is known by what stands under it", () => {
  const source = `### Your biggest failure\n\n${guide}\n\n### How do you plan?\n\n${guide}`;
  expect(promptsOf(source)).toEqual(["Your biggest failure", "How do you plan?"]);
});

test("one without a label among others that have one is kept", () => {
  const source = `### How do you plan?\n\n${guide}\n\n### Who decides?\n\n### When is it done?\n\n${guide}`;
  expect(promptsOf(source)).toEqual(["How do you plan?", "Who decides?", "When is it done?"]);
});

test.each([
  "",
  "Hello",
  "Was it nice? Yes!\n\nWhy? Because.",
  "<p>Need help?</p>",
  "# Notes\n\nWe met. Who was there?\n",
  "Home\nNeed help?\nLog in",
])("%j is refused with what was looked for", (source) => {
  expect(parseGuide(source)).toEqual({
    ok: false,
    reason: expect.stringMatching(
      /^No interview questions were found in \d+ lines?\. Looked for headings, numbered lines/,
    ),
  });
});

test("a guide larger than 5 MB is refused", () => {
  expect(parseGuide("a".repeat(5 * 1024 * 1024 + 1))).toEqual({
    ok: false,
    reason: "This guide is larger than 5 MB. Paste only the interview guide itself.",
  });
});
