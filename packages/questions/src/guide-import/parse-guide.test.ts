import { expect, test } from "vitest";
import { parseGuide } from "./parse-guide.ts";

const asked = "Q: How do you plan?\n\nWhy they ask: Order.\n\n";
const warningsOf = (source: string) => {
  const parsed = parseGuide(source);
  return parsed.ok ? parsed.guide.warnings : [];
};

test.each([
  [
    "in the middle of an answer",
    "Sample answer: I plan backwards from the day on which",
    {
      line: 5,
      message: "The text ends in the middle of the sample answer of question 1. What is there was kept.",
    },
  ],
  [
    "in the middle of a reason",
    "Q: Who decides?\n\nWhy they ask: They want to",
    { line: 7, message: "The text ends in the middle of the reason of question 2. What is there was kept." },
  ],
  [
    "after a label",
    "Sample answer:",
    { line: 5, message: "The text ends after “Sample answer” of question 1, with nothing under it." },
  ],
  [
    "after a prompt",
    "Q: Who decides?",
    { line: 5, message: "The text ends after the prompt of question 2, with nothing under it." },
  ],
])("a text that ends %s is kept, with a warning", (_where, end, warning) => {
  expect(warningsOf(`${asked}${end}`)).toEqual([warning]);
});

test("what was read before the end of a cut-off text is kept", () => {
  const parsed = parseGuide(`${asked}Sample answer: I plan backwards from the day on which`);
  expect(parsed).toMatchObject({
    ok: true,
    guide: { questions: [{ sampleAnswer: "I plan backwards from the day on which" }] },
  });
});

test("a page that ends inside a tag is kept, with a warning", () => {
  expect(warningsOf('<h2>How do you plan?</h2>\n<p>Why they ask: Order.</p>\n<p><a href="x')).toEqual([
    { line: 2, message: "The text ends in the middle of an HTML tag. What stood before it was kept." },
  ]);
});

test.each([
  "Sample answer: I plan.",
  "Tip: be calm",
  "Sample answer: “I plan”",
  "Situation: a\nTask: b\nAction: c\nResult: d",
])("a whole text ends without a warning: %j", (end) => {
  expect(warningsOf(`${asked}${end}`)).toEqual([]);
});

test("every found thing has its lines in the source, for text", () => {
  const source = `Nurse interview questions\n\nBehavioral questions\n\n${asked}Situation: a\nTask: b\nAction: c\nResult: d\n\nSample answer: I plan.\n\nTip: Breathe.\n\nYou are done.`;
  const parsed = parseGuide(source, "text");
  const spans = parsed.ok
    ? parsed.spans.map(({ startLine, endLine, question, what }) => [startLine, endLine, question, what])
    : [];
  expect(spans).toEqual([
    [1, 1, null, "title"],
    [3, 3, null, "section"],
    [5, 5, 0, "prompt"],
    [7, 7, 0, "why"],
    [9, 12, 0, "star"],
    [14, 14, 0, "sample answer"],
    [16, 16, 0, "tip"],
    [18, 18, 0, "other"],
  ]);
  expect(parsed.ok && parsed.text).toBe(source);
});

test("for HTML, spans also have their lines in the text that is shown", () => {
  const parsed = parseGuide(
    "<h1>Nurse interview questions</h1><h2>1. How do you\nplan?</h2>\n<ul><li>Why they ask: <b>Order</b></li></ul>\n<p>Tip: Breathe.</p>",
  );
  expect(parsed.ok && parsed.text).toBe(
    "Nurse interview questions\n\n1. How do you plan?\n• Why they ask: Order\n\nTip: Breathe.",
  );
  expect(parsed.ok && parsed.spans).toEqual([
    { startLine: 1, endLine: 1, shownStart: 1, shownEnd: 1, question: null, what: "title" },
    { startLine: 1, endLine: 2, shownStart: 3, shownEnd: 3, question: 0, what: "prompt" },
    { startLine: 3, endLine: 3, shownStart: 4, shownEnd: 4, question: 0, what: "why" },
    { startLine: 4, endLine: 4, shownStart: 6, shownEnd: 6, question: 0, what: "tip" },
  ]);
});

test("lines are counted alike whatever ends them", () => {
  const places = ["\n", "\r\n", "\r"].map((end) => {
    const parsed = parseGuide(`${asked}Tip: Breathe.\n\nStray line.`.replaceAll("\n", end));
    return parsed.ok && parsed.guide.warnings[0]?.line;
  });
  expect(places).toEqual([7, 7, 7]);
});

test("scripts, styles and comments of a page are no text", () => {
  const parsed = parseGuide(
    "<head><style>Q: What?</style></head><script>Why they ask: x</script><!-- Q: Who? --><h2>How do you plan?</h2><p>Why they ask: Order.</p>",
  );
  expect(parsed.ok && parsed.text).toBe("How do you plan?\n\nWhy they ask: Order.");
});

test.each([
  ["the page's navigation", "<nav><a>Why us?</a></nav>", "page"],
  ["an aside", "<aside><p>Why us?</p></aside>", "page"],
  ["a cookie banner by its class", '<div class="cookie-banner">Why us?</div>', "page"],
  ["an advert by its class", '<div class="ad-slot">Why us?</div>', "advert"],
  ["an advert by its words", "<p>Build your resume in minutes</p>", "advert"],
  ["share buttons", "<p>Share on Facebook</p>", "page"],
])("%s is left out, with a warning", (_what, html, kind) => {
  const warnings = warningsOf(`<h2>How do you plan?</h2><p>Why they ask: Order.</p>\n${html}`);
  expect(warnings).toEqual([
    {
      line: 2,
      message: expect.stringContaining(
        kind === "advert" ? "looks like an advert" : "looks like the page around the guide",
      ),
    },
  ]);
});

test("an aside with a tip in it is the guide's", () => {
  const parsed = parseGuide(
    "<h2>How do you plan?</h2><p>Why they ask: Order.</p><aside><p>Pro tip: Breathe.</p></aside>",
  );
  expect(parsed).toMatchObject({ ok: true, guide: { questions: [{ tip: "Breathe." }], warnings: [] } });
});

const titleOf = (source: string) => {
  const parsed = parseGuide(source);
  return parsed.ok && [parsed.guide.title, parsed.guide.role];
};

test("the title is the main heading, or else the page's own, without its site", () => {
  const question = "<h3>How do you plan?</h3><p>Why they ask: Order.</p>";
  expect(titleOf(`<title>Hello | Site</title><h1>Nurse Interview Questions</h1>${question}`)).toEqual([
    "Nurse Interview Questions",
    "Nurse",
  ]);
  expect(titleOf(`<title>Nurse Interview Questions | Site</title>${question}`)).toEqual([
    "Nurse Interview Questions",
    "Nurse",
  ]);
  expect(titleOf(question)).toEqual(["", null]);
});

test("a table with a column of questions is read by its columns", () => {
  const parsed = parseGuide(
    "<table><tr><th>Question</th><th>Why we ask</th><th>Sample answer</th></tr><tr><td>How do you plan?</td><td>Order.</td><td>Backwards.</td></tr></table>",
  );
  expect(parsed).toMatchObject({
    ok: true,
    guide: { questions: [{ prompt: "How do you plan?", intents: ["Order."], sampleAnswer: "Backwards." }] },
  });
});

test("a Markdown table with a column of questions is read by its columns", () => {
  const parsed = parseGuide(
    "# Guide\n\n| # | Question | Why we ask |\n|---|:--|---|\n| 1 | How do you plan? | **Order.** |\n| 2 | Who decides? | Power. |",
  );
  expect(parsed).toMatchObject({
    ok: true,
    guide: {
      questions: [
        { prompt: "How do you plan?", intents: ["Order."] },
        { prompt: "Who decides?", intents: ["Power."] },
      ],
    },
  });
});

test("a Markdown table without one is a list of its rows", () => {
  const parsed = parseGuide(
    "## How do you plan?\n\nAnswer framework:\n\n| Step | What |\n|---|---|\n| Scope | what is in |\n| Dates | what is due |",
  );
  expect(parsed).toMatchObject({
    ok: true,
    guide: {
      questions: [
        {
          guide: {
            type: "steps",
            parts: [
              { name: "Scope", text: "what is in" },
              { name: "Dates", text: "what is due" },
            ],
          },
        },
      ],
    },
  });
});

test("a picture above the underline of a heading is warned about", () => {
  const parsed = parseGuide(`${asked}Plan\n![picture](x.png)\n---`, "markdown");
  expect(parsed.ok && parsed.guide.warnings).toMatchObject([
    { line: 5 },
    { line: 6, message: "Line 6 holds no text of the guide and was left out: “![picture](x.png)”" },
  ]);
});
