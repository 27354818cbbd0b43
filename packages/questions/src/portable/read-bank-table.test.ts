import * as fc from "fast-check";
import { expect, test } from "vitest";
import { aCompetency, someBank } from "./portable-bank.fixture.ts";
import type { PortableBank, PortableQuestion } from "./portable-bank.ts";
import { readBankTable } from "./read-bank-table.ts";
import { writeBankTable } from "./write-bank-table.ts";

const competencies = [aCompetency("judgement"), aCompetency("planning")];

test("a table that was read is written again byte for byte", () => {
  const survives = fc.property(someBank, (bank) => {
    const drafts = writeBankTable({ ...bank, questions: bank.questions.map(asDraft) });
    expect(writeBankTable({ ...bank, questions: questionsIn(drafts, bank) })).toBe(drafts);
    expect(writeBankTable({ ...bank, questions: questionsIn(writeBankTable(bank), bank) })).toBe(drafts);
  });
  fc.assert(survives, { numRuns: 300 });
});

test("a list of prompts is enough, and each gets a key of its own from its words", () => {
  const questions = questionsIn("Question\nHow do you plan?\nHow? Do you plan?\nHow do you plan?");
  expect(questions).toMatchObject([
    { key: "plan", prompt: "How do you plan?", state: "draft", version: 1, intents: [] },
    { key: "plan-2", prompt: "How? Do you plan?" },
  ]);
});

test.each([
  ["commas", "Prompt,Competency,Listen_For,intent\nHow,THE JUDGEMENT,a | b,Why\n"],
  ["semicolons", "intent;PROMPT;listenfor;competency\nWhy;How;a | b;judgement"],
  ["tabs", '\n\nlisten-for\tprompt\tintent\tcompetency\n"a\nb"\tHow\tWhy\tJudgement'],
  [
    "a line for Excel and Windows line ends",
    '\uFEFFsep=;\r\nprompt;listen for;competency;intent\r\nHow;"a\r\nb";judgement;Why\r\n',
  ],
])("the same question is read from a table with %s", (_what, text) => {
  const intents = [
    { key: "", sentence: "Why", competency: "judgement", listenFor: ["a", "b"], watchFor: [] },
  ];
  expect(questionsIn(text)).toMatchObject([{ prompt: "How", intents }]);
});

test("rows of a question come together by its key, else by its prompt, wherever they stand", () => {
  const text = [
    "key,prompt,intent,minutes,guide parts",
    'q,How?,One,,"Scope: what is in: and out\nRest"',
    ",Why?,Three,,",
    "q,,Two,12,",
    ",How?,Four,12,",
  ].join("\n");
  expect(questionsIn(text)).toMatchObject([
    {
      key: "q",
      minutes: 12,
      intents: [{ sentence: "One" }, { sentence: "Two" }, { sentence: "Four" }],
      guide: {
        parts: [
          { name: "Scope", text: "what is in: and out" },
          { name: "", text: "Rest" },
        ],
      },
    },
    { key: "why", intents: [{ sentence: "Three" }] },
  ]);
});

test("a made key keeps clear of keys that are given, and a given key counts from any row", () => {
  const questions = questionsIn(
    "prompt,key,intent\nPlan releases,,One\nWhy?,plan-releases,Two\nHow?,,Three\nHow?,h,Four",
  );
  expect(questions).toMatchObject([
    { key: "plan-releases-2", prompt: "Plan releases" },
    { key: "plan-releases", prompt: "Why?" },
    { key: "h", intents: [{ sentence: "Three" }, { sentence: "Four" }] },
  ]);
});

test("rows that say nothing about a question are passed over, and states do not contradict each other", () => {
  const text = "prompt,kind,state,owner\nWhy?,Behavioural,draft,Me\n,,,Only an owner\nWhy?,,approved,";
  expect(questionsIn(text)).toMatchObject([{ prompt: "Why?", kind: "behavioral" }]);
});

test("a problem names the line in the file, the column and what to do", () => {
  const text = [
    "question key,prompt,intent,competency,minutes,review on,kind",
    'q,How?,"One\nmore\nline",stamina,8,2027-02-30,',
    ",,Lost,,,,",
    "q,Why?,Two,planning,soon,,Technical",
    "Q 1,What?,,,soon,,casual",
    "r,Then?,,,,,,more",
  ].join("\n");
  expect(problemsIn(text)).toEqual([
    [2, 'Column "review on": Write the review date as year, month and day, like 2027-03-31.'],
    [
      2,
      'Column "competency": there is no competency stamina. Write the key or the name of one in the bank, or leave it empty.',
    ],
    [
      5,
      'Column "prompt": it is empty. Write the prompt, or the question\'s key if another row has its prompt.',
    ],
    [
      6,
      'Column "prompt": line 2 says something else about the same question. Write the same, or leave one empty.',
    ],
    [
      6,
      'Column "minutes": line 2 says something else about the same question. Write the same, or leave one empty.',
    ],
    [7, 'Column "question key": Write the key in lower-case words joined by hyphens, like plan-a-release.'],
    [7, 'Column "kind": A question is common, behavioral or technical.'],
    [7, 'Column "minutes": Give the minutes as a whole number.'],
    [8, "This row has more cells than there are columns. Put text with commas in quotes."],
  ]);
});

test("a problem of one intent is on that intent's row", () => {
  const text = `prompt,intent,watch for\nHow?,One,\nHow?,${"x".repeat(301)},\nHow?,Three,${"a | ".repeat(13)}`;
  expect(problemsIn(text)).toEqual([
    [3, 'Column "intent": An intent is longer than 300 characters. Shorten it.'],
    [4, 'Column "watch for": Give at most 12 signals to watch for.'],
  ]);
});

test.each([
  ["", 1, "There is nothing in this table."],
  [
    "\nkind,owner\ncommon,me",
    2,
    'The first row names the columns, and "prompt" has to be among them. Found here: "kind", "owner".',
  ],
  ["prompt,question\na,b", 1, 'Two columns are called "prompt". Rename or remove one.'],
  [
    'prompt\na\n"b',
    3,
    'A quote opens a cell in this row and none closes it. Add a " at the end of the cell.',
  ],
  [
    'prompt,kind\n"a "b" c",common',
    2,
    'There is a quote inside a quoted cell of this row. Write it twice: "".',
  ],
  ["sep=;\nprompt;minutes\na;b", 3, 'Column "minutes": Give the minutes as a whole number.'],
  ["x".repeat(5_000_001), 1, "This table is larger than 5 MB. Split it."],
  [`prompt\n${"x\n".repeat(50_001)}`, 1, "A table has at most 50000 rows. Split it."],
])("a table that cannot be read at all is refused in one sentence", (text, line, message) => {
  expect(problemsIn(text)).toEqual([[line, message]]);
});

test("what was left out or changed is told", () => {
  const text = "owner,key,prompt,state\nMe,q,,approved\nMe,r,Why\uFFFD?,draft";
  const reading = readBankTable(text, { competencies });
  expect(reading).toMatchObject({
    ok: true,
    rows: 2,
    notes: [
      'Columns that were not read: "owner".',
      "Every question of a table comes in as a draft, whatever its state says.",
      'Questions without a prompt: "q".',
      "Some letters could not be read. Save the table as UTF-8 and read it again.",
    ],
  });
});

test.each([
  ["old questions.csv", "old questions.csv"],
  [" ", "a table"],
  ["half \ud83d", "a table"],
  ["x".repeat(400), "x".repeat(300)],
])("questions remember the file %j they came from", (file, kept) => {
  const reading = readBankTable("prompt\nWhy?", { competencies, file });
  expect(reading).toMatchObject({ questions: [{ provenance: { kind: "table", file: kept } }] });
});

test("no text makes reading throw", () => {
  const pieces = fc.constantFrom(
    "prompt",
    ",",
    ";",
    "\t",
    '"',
    "\n",
    "\r",
    "sep=;",
    "=",
    "'",
    " | ",
    "key",
    "\0",
    "\ud800",
  );
  const texts = fc.oneof(
    fc.string({ unit: "binary" }),
    fc.array(pieces, { size: "medium" }).map((all) => all.join("")),
  );
  const answers = fc.property(texts, (text) => {
    expect(readBankTable(text, { competencies })).toHaveProperty("ok");
  });
  fc.assert(answers, { numRuns: 1000 });
});

test.each([
  ["stray quotes before a long gap", `prompt\n"${'a"'.repeat(1_000_000)}${" ".repeat(2_000_000)},`, 1],
  ["a million lines in one cell", `prompt,probes\nx,"${"\0\n".repeat(1_000_000)}"`, 1],
  ["one question fifty thousand times", `prompt,kind\n${"a,x\n".repeat(50_000)}`, 1],
])("%s is refused in a moment", (_what, text, count) => {
  const start = performance.now();
  expect(problemsIn(text)).toHaveLength(count);
  expect(performance.now() - start).toBeLessThan(5_000);
});

test("fifty thousand prompts without Latin letters get keys in a moment", () => {
  const prompts = Array.from({ length: 50_000 }, (_, index) => `問${String.fromCodePoint(0x10000 + index)}`);
  expect(questionsIn(`prompt\n${prompts.join("\n")}`).at(-1)?.key).toBe("untitled-50000");
});

const asDraft = (question: PortableQuestion): PortableQuestion => ({
  ...question,
  state: "draft",
  replacedBy: null,
});

function questionsIn(text: string, bank: Pick<PortableBank, "competencies"> = { competencies }) {
  const reading = readBankTable(text, bank);
  if (!reading.ok) throw new Error(JSON.stringify(reading.problems));
  return reading.questions;
}

function problemsIn(text: string) {
  const reading = readBankTable(text, { competencies });
  return reading.ok ? [] : reading.problems.map(({ line, message }) => [line, message]);
}
