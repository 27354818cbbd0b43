import * as fc from "fast-check";
import { expect, test } from "vitest";
import { emptyDraft } from "../question-draft.ts";
import { planImport, type ExistingQuestion } from "./plan-import.ts";
import { aBank, aCompetency, aPortableQuestion, someBank } from "./portable-bank.fixture.ts";
import type { PortableBank, PortableQuestion } from "./portable-bank.ts";
import { readBankTable } from "./read-bank-table.ts";
import { contentOf } from "./same-content.ts";
import { writeBankTable } from "./write-bank-table.ts";

test("what a bank does not have is new, and importing it again does nothing", () => {
  const repeats = fc.property(someBank, (incoming) => {
    const first = planImport({ existing: { competencies: [], questions: [] }, incoming });
    expect(new Set(changesIn(first))).toEqual(new Set(["new"]));
    const again = planImport({ existing: existingFrom(incoming), incoming });
    expect(new Set(changesIn(again))).toEqual(new Set(["same"]));
  });
  fc.assert(repeats);
});

test("a table of the bank's own questions changes nothing, though it has no specimen answers", () => {
  const repeats = fc.property(someBank, (bank) => {
    const incoming = { competencies: [], questions: readFrom(writeBankTable(bank), bank) };
    const plan = planImport({ existing: existingFrom(bank), incoming });
    expect(plan.questions.filter(({ change }) => change !== "same")).toEqual([]);
  });
  fc.assert(repeats, { numRuns: 300 });
});

test("other content of a known question becomes a draft", () => {
  const incoming = { ...aPortableQuestion(), prompt: "How do you plan?" };
  expect(planOf(incoming, anExisting())).toEqual({
    key: incoming.key,
    change: "becomes a draft",
    incoming,
    content: contentOf(incoming),
  });
});

test("a table that changes a question keeps its specimen answers", () => {
  const existing = anExisting();
  const incoming: PortableQuestion = {
    ...aPortableQuestion(),
    replacedBy: null,
    state: "draft",
    provenance: { kind: "table", file: "a.csv" },
    prompt: "How do you plan?",
    specimenAnswers: [],
  };
  const { specimenAnswers } = existing.content;
  expect(planOf(incoming, existing)).toMatchObject({
    change: "becomes a draft",
    content: { prompt: "How do you plan?", specimenAnswers },
  });
  expect(planOf({ ...incoming, provenance: { kind: "written" } }, existing)).toMatchObject({
    content: { specimenAnswers: [] },
  });
  const own = specimenAnswers.slice(1);
  expect(planOf({ ...incoming, specimenAnswers: own }, existing).content.specimenAnswers).toEqual(own);
});

test("a draft with lines still empty is the same as its row in a table", () => {
  const content = { ...emptyDraft(), prompt: "Why?" };
  const [incoming] = readFrom("key,prompt\nplan-a-release,Why?");
  expect(planOf(incoming, { ...anExisting(), state: "draft", content })).toMatchObject({ change: "same" });
});

test("a draft that somebody else is writing is not replaced", () => {
  const incoming = { ...aPortableQuestion(), prompt: "How do you plan?" };
  const pendingDraft = { ...contentOf(incoming), prompt: "Who plans?" };
  const reason =
    "Somebody is already changing this question. Approve or discard that draft, then import again.";
  expect(planOf(incoming, { ...anExisting(), pendingDraft })).toMatchObject({ change: "refused", reason });
  expect(planOf(incoming, { ...anExisting(), state: "draft" })).toMatchObject({ change: "refused", reason });
});

test("what waits for a second person already is not put to them twice", () => {
  const incoming = { ...aPortableQuestion(), prompt: "How do you plan?" };
  const pendingDraft = contentOf(incoming);
  expect(planOf(incoming, { ...anExisting(), pendingDraft }).change).toBe("same");
  expect(planOf(aPortableQuestion(), { ...anExisting(), pendingDraft }).change).toBe("same");
});

test.each([
  ["approved", "retired", "It is approved in the file and stays retired here."],
  ["approved", "draft", "It is approved in the file and stays draft here."],
  ["retired", "approved", "It is retired in the file and stays approved here."],
  ["draft", "retired", "It is draft in the file and stays retired here."],
  ["draft", "approved", undefined],
  ["approved", "approved", undefined],
] as const)("a question %s in the file and %s here stays as it is", (inFile, here, note) => {
  const incoming = { ...aPortableQuestion(), state: inFile, replacedBy: null };
  const plan = planOf(incoming, { ...anExisting(), state: here });
  expect(plan).toMatchObject({ change: "same" });
  expect(plan.note).toBe(note);
});

test("an older version than the bank's is pointed out", () => {
  const incoming = { ...aPortableQuestion(), prompt: "How do you plan?" };
  expect(planOf(incoming, { ...anExisting(), version: 5 })).toMatchObject({
    change: "becomes a draft",
    note: "The file has version 2, which is older than version 5 here.",
  });
});

test("a draft is put forward without a word about versions, as a table may not have any", () => {
  const incoming: PortableQuestion = {
    ...aPortableQuestion(),
    state: "draft",
    replacedBy: null,
    prompt: "Why?",
  };
  expect(planOf(incoming, { ...anExisting(), version: 5 })).not.toHaveProperty("note");
});

test("content that a draft has no room for is refused in a sentence", () => {
  const probes = Array.from({ length: 21 }, (_, index) => `And ${index}?`);
  expect(planOf({ ...aPortableQuestion(), probes }, anExisting())).toMatchObject({
    change: "refused",
    reason: "This does not fit in a draft. Plan at most 20 probes.",
  });
});

test("a competency is new, the same, or changed in its rubric or only in its words", () => {
  const same = aCompetency("a");
  const reworded = { ...aCompetency("b"), name: "Another name" };
  const [first, ...levels] = aCompetency("c").rubric.levels;
  if (!first) throw new Error("The fixture has levels.");
  const regraded = {
    ...reworded,
    key: "c",
    rubric: { levels: [{ ...first, anchor: "Does it." }, ...levels] },
  };
  const incoming = { competencies: [same, reworded, regraded, aCompetency("d")], questions: [] };
  const existing = { competencies: ["a", "b", "c"].map((key) => aCompetency(key)), questions: [] };
  expect(planImport({ existing, incoming }).competencies).toEqual([
    { key: "a", change: "same", incoming: same },
    { key: "b", change: "definition changes", incoming: reworded },
    { key: "c", change: "rubric changes", incoming: regraded },
    { key: "d", change: "new", incoming: aCompetency("d") },
  ]);
});

const anExisting = (): ExistingQuestion => existingQuestion(aPortableQuestion());

function existingQuestion(question: PortableQuestion): ExistingQuestion {
  const { key, version, state } = question;
  return { key, version, state, content: contentOf(question), pendingDraft: null };
}

function readFrom(text: string, { competencies }: Pick<PortableBank, "competencies"> = aBank()) {
  const reading = readBankTable(text, { competencies });
  if (!reading.ok) throw new Error(JSON.stringify(reading.problems));
  return reading.questions;
}

const existingFrom = ({ competencies, questions }: PortableBank) => ({
  competencies,
  questions: questions.map(existingQuestion),
});

function planOf(incoming: PortableQuestion | undefined, existing: ExistingQuestion) {
  const bank = aBank(incoming ? [incoming] : []);
  const [plan] = planImport({
    existing: { competencies: [], questions: [existing] },
    incoming: bank,
  }).questions;
  if (!plan) throw new Error("Every question has a plan.");
  return plan;
}

const changesIn = ({ competencies, questions }: ReturnType<typeof planImport>) =>
  [...competencies, ...questions].map(({ change }) => change);
