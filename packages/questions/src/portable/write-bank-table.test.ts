import { expect, test } from "vitest";
import { emptyDraft } from "../question-draft.ts";
import { aBank, aPortableQuestion } from "./portable-bank.fixture.ts";
import { readBankTable } from "./read-bank-table.ts";
import { writeBankTable } from "./write-bank-table.ts";

test("each intent has a row, and what belongs to the whole question is on the first", () => {
  const question = aPortableQuestion();
  const [intent] = question.intents;
  if (!intent) throw new Error("The fixture has an intent.");
  const second = { ...intent, key: "asks-why", sentence: "Asks, and asks again" };
  const text = writeBankTable(aBank([{ ...question, intents: [intent, second], roles: ["SRE | on call"] }]));
  expect(text).toBe(
    [
      "\uFEFFquestion key,prompt,kind,roles,level,minutes,intent,intent key,competency,listen for,watch for,guide,guide parts,probes,adapt,review on,version,state",
      'plan-a-release,How do you plan a release?,common,"SRE | on call\n",any,8,Shows whether they decide what is left out.,names-scope,judgement,"Names something left out\nSays who agreed","Everything was included\nSomebody else decided",open,Scope: What was in and what was not.,"What did you leave out?\nWho agreed?",Ask about a product of theirs.,2027-03-31,2,approved',
      'plan-a-release,How do you plan a release?,,,,,"Asks, and asks again",asks-why,judgement,"Names something left out\nSays who agreed","Everything was included\nSomebody else decided",,,,,,,',
      "",
    ].join("\r\n"),
  );
});

test.each([
  ["=1+1", "'=1+1"],
  ["+1", "'+1"],
  ["-1", "'-1"],
  ["@a", "'@a"],
  ["＝1", "'＝1"],
  ["'=1", "''=1"],
  ["'quoted'", "'quoted'"],
  [" \t=1", "'=1"],
])("a spreadsheet does not compute the prompt %j, and reading gives it back", (prompt, cell) => {
  const draft = { ...aPortableQuestion(), state: "draft" as const, replacedBy: null, prompt };
  const text = writeBankTable(aBank([draft]));
  expect(text.split(",").at(18)).toBe(cell);
  const { competencies } = aBank();
  expect(readBankTable(text, { competencies })).toMatchObject({ questions: [{ prompt: prompt.trim() }] });
});

test("a draft has one row as long as its intents are empty", () => {
  const intents = [...emptyDraft().intents, ...emptyDraft().intents];
  const text = writeBankTable(aBank([{ ...aPortableQuestion(), state: "draft", replacedBy: null, intents }]));
  expect(text.match(/plan-a-release/g)).toHaveLength(1);
});

test("a guide's long text keeps a colon that comes late", () => {
  const parts = [{ name: "", text: `${"x".repeat(90)}: y` }];
  const guide = { type: "open" as const, parts };
  const text = writeBankTable(aBank([{ ...aPortableQuestion(), state: "draft", replacedBy: null, guide }]));
  expect(readBankTable(text, aBank())).toMatchObject({ questions: [{ guide }] });
});

test("a bank without questions is a table with names of columns only", () => {
  const text = writeBankTable(aBank([]));
  expect(text.split("\r\n")).toHaveLength(2);
  expect(readBankTable(text, { competencies: [] })).toMatchObject({ ok: true, questions: [], rows: 0 });
});
