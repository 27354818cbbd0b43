import type { QuestionDraft } from "@evenhand/questions";
import { expect, test } from "vitest";
import { questionChanges } from "./question-changes.ts";

test("a question compared with itself has no changes", () => {
  const { changes, unchanged } = questionChanges(aDraft(), aDraft(), nameOf);
  expect(changes).toEqual([]);
  expect(unchanged).toBeGreaterThan(15);
});

test("each change names its part, with the words before and after", () => {
  expect(changesOf({ prompt: "How do you plan two releases?", minutes: 10, roles: [] })).toEqual([
    ["Prompt", "How do you plan a release?", "How do you plan two releases?"],
    ["Minutes", "8", "10"],
    ["Written for", "Release engineer", "Any role"],
  ]);
  expect(
    changesOf({ kind: "technical", level: "senior", adapt: "Say less." }).map(([label]) => label),
  ).toEqual(["Kind", "Level", "Adapt it"]);
});

test("changes and those left alone are all there is", () => {
  const whole = questionChanges(aDraft(), aDraft(), nameOf).unchanged;
  const { changes, unchanged } = questionChanges(aDraft(), aDraft({ adapt: "Say less." }), nameOf);
  expect([changes.length, unchanged]).toEqual([1, whole - 1]);
});

test("lists are compared with a line for each entry", () => {
  expect(changesOf({ probes: ["Who agreed?", "And then?"] })).toEqual([
    ["Probes", "Who agreed?\nWhat did you leave out?", "Who agreed?\nAnd then?"],
  ]);
});

test("an intent is followed by its key, wherever it stands now", () => {
  const [scope, cost] = aDraft().intents;
  if (!scope || !cost) throw new Error("The draft has two intents.");
  expect(
    changesOf({ intents: [scope, { ...cost, competency: "delivery", listenFor: ["Names it"] }] }),
  ).toEqual([
    ["Intent B, graded as", "Name of judgement", "Name of delivery"],
    ["Intent B, listen for", "Names a cost", "Names it"],
  ]);
  expect(changesOf({ intents: [cost, scope] })).toEqual([
    [
      "Order of the intents",
      "Decides what is left out.\nWeighs the cost.",
      "Weighs the cost.\nDecides what is left out.",
    ],
  ]);
});

test("an intent that is new or taken out is told in full", () => {
  const [scope, cost] = aDraft().intents;
  if (!scope || !cost) throw new Error("The draft has two intents.");
  const added = {
    key: "",
    sentence: "Asks who decides.",
    competency: "judgement",
    listenFor: ["Asks"],
    watchFor: ["Guesses"],
  };
  expect(changesOf({ intents: [scope, added] })).toEqual([
    ["Intent B", "", "Asks who decides."],
    ["Intent B, graded as", "", "Name of judgement"],
    ["Intent B, listen for", "", "Asks"],
    ["Intent B, watch for", "", "Guesses"],
    ["Intent B before", "Weighs the cost.", ""],
    ["Intent B before, graded as", "Name of judgement", ""],
    ["Intent B before, listen for", "Names a cost", ""],
    ["Intent B before, watch for", "Guesses", ""],
  ]);
});

test("the guide is compared in its shape and in its parts", () => {
  expect(changesOf({ guide: { type: "steps", parts: [{ name: "Scope", text: "What was in." }] } })).toEqual([
    ["Shape of a full answer", "Open", "Steps in order"],
    ["A full answer", "Scope: What was in and what was not.", "Scope: What was in."],
  ]);
});

test("an answer taken out leaves the others where they are", () => {
  const [weak, strong] = aDraft().specimenAnswers;
  if (!weak || !strong) throw new Error("The draft has two answers.");
  expect(
    changesOf({ specimenAnswers: [strong] }).map(([label, before, after]) => [label, before === "", after]),
  ).toEqual([
    ["An answer before", false, ""],
    ["An answer before, what was agreed", false, ""],
    ["An answer before, why", false, ""],
  ]);
  const rated = { ...weak, ratings: [{ competency: "judgement", level: 2 }] };
  expect(changesOf({ specimenAnswers: [rated, { ...strong, answer: "We left out the import." }] })).toEqual([
    ["Answer 1, what was agreed", "Name of judgement: 1", "Name of judgement: 2"],
    ["Answer 2", "We left out the export.", "We left out the import."],
  ]);
});

test("empty lines of a draft are no change", () => {
  expect(changesOf({ probes: [...aDraft().probes, "", " "] })).toEqual([]);
});

const nameOf = (key: string) => `Name of ${key}`;

const changesOf = (change: Partial<QuestionDraft>) =>
  questionChanges(aDraft(), aDraft(change), nameOf).changes.map(({ label, before, after }) => [
    label,
    before,
    after,
  ]);

const aDraft = (change: Partial<QuestionDraft> = {}): QuestionDraft => ({
  prompt: "How do you plan a release?",
  kind: "common",
  roles: ["Release engineer"],
  level: "any",
  minutes: 8,
  intents: [
    {
      key: "names-scope",
      sentence: "Decides what is left out.",
      competency: "judgement",
      listenFor: ["Names something left out"],
      watchFor: ["Everything was included"],
    },
    {
      key: "weighs-cost",
      sentence: "Weighs the cost.",
      competency: "judgement",
      listenFor: ["Names a cost"],
      watchFor: ["Guesses"],
    },
  ],
  guide: { type: "open", parts: [{ name: "Scope", text: "What was in and what was not." }] },
  probes: ["Who agreed?", "What did you leave out?"],
  adapt: "Ask about a product of theirs.",
  specimenAnswers: [
    {
      answer: "We put in what was ready.",
      ratings: [{ competency: "judgement", level: 1 }],
      reason: "No choice is named.",
    },
    {
      answer: "We left out the export.",
      ratings: [{ competency: "judgement", level: 3 }],
      reason: "A choice with a fact behind it.",
    },
  ],
  ...change,
});
