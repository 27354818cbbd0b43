import { expect, test } from "vitest";
import { bank } from "../bank/index.ts";
import { aQuestion } from "../question.fixture.ts";
import { checkBank } from "./check-bank.ts";

const judgement = {
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
};
const plan = aQuestion();
const log = { ...plan, key: "log", prompt: "What do you log?" };
const releases = { key: "releases", title: "Releases", role: "Release engineer", questions: [plan] };
const like = (key: string, prompt: string) => ({ ...plan, key, prompt });
const told = (given: Parameters<typeof checkBank>[0], rules = {}) =>
  checkBank(given, rules).map(({ rule, path }) => [rule, ...path]);

test("the shipped bank has no problem", () => {
  expect(checkBank(bank, { levels: 4 })).toEqual([]);
});

test("a bank in packs and a bank of questions have no problem", () => {
  expect(checkBank({ competencies: [judgement], packs: [releases] })).toEqual([]);
  expect(checkBank({ competencies: [judgement], questions: [plan, log] })).toEqual([]);
});

test("problems are told from the competency, the pack or the question they are in", () => {
  const [first, second, third] = judgement.rubric.levels;
  const praised = { ...judgement, rubric: { levels: [first, { ...second, anchor: "Very good." }, third] } };
  const asked = {
    ...plan,
    intents: [{ ...plan.intents[0], sentence: "Shows whether they are passionate." }],
  };
  expect(
    told({
      competencies: [praised],
      packs: [{ ...releases, title: "", questions: [asked] }],
      questions: [log],
    }),
  ).toEqual([
    ["anchor-behaviour", "competencies", "judgement", "rubric", "levels", 1, "anchor"],
    ["schema", "packs", "releases", "title"],
    ["personality-word", "questions", "plan-a-release", "intents", 0, "sentence"],
  ]);
});

test("a question without a key is told from its place among all questions", () => {
  const { key: _, ...nameless } = log;
  expect(told({ competencies: [judgement], packs: [releases], questions: [nameless] })).toEqual([
    ["schema", "questions", 1, "key"],
  ]);
});

test("rubrics are asked for as many levels as wanted, and for any number if nothing is said", () => {
  expect(checkBank({ competencies: [judgement], questions: [plan] }, { levels: 4 })).toEqual([
    {
      rule: "rubric-size",
      path: ["competencies", "judgement", "rubric", "levels"],
      message: "Give this rubric 4 levels; it has 3.",
    },
  ]);
});

test("keys are unique among competencies, among packs, and among the questions of all packs", () => {
  const again = { ...releases, questions: [{ ...log, key: plan.key }] };
  expect(checkBank({ competencies: [judgement, judgement], packs: [releases, again] })).toEqual([
    {
      rule: "repeated-key",
      path: ["competencies", "judgement", "key"],
      message: "Rename one of the two: another competency has the key “judgement”.",
    },
    {
      rule: "repeated-key",
      path: ["packs", "releases", "key"],
      message: "Rename one of the two: another pack has the key “releases”.",
    },
    {
      rule: "repeated-key",
      path: ["questions", "plan-a-release", "key"],
      message: "Rename one of the two: another question has the key “plan-a-release”.",
    },
  ]);
});

test("a question that asks nearly the same as an earlier one is told once, with the nearest", () => {
  const questions = [
    like("first", "How do you find out whether a build is good enough to release?"),
    log,
    like("second", "How do you know whether a build is good enough to release?"),
    like("third", "How do you know whether one build is good enough to release?"),
  ];
  expect(checkBank({ competencies: [judgement], questions })).toEqual([
    {
      rule: "near-duplicate",
      path: ["questions", "second", "prompt"],
      message: "Ask something else or drop it: “first” asks nearly the same.",
    },
    {
      rule: "near-duplicate",
      path: ["questions", "third", "prompt"],
      message: "Ask something else or drop it: “second” asks nearly the same.",
    },
  ]);
});

test("a pack without questions is told to have one", () => {
  expect(checkBank({ competencies: [judgement], packs: [{ ...releases, questions: [] }] })).toEqual([
    {
      rule: "schema",
      path: ["packs", "releases", "questions"],
      message: "A pack needs at least one question.",
    },
  ]);
});

test.each([
  [{ competencies: undefined }, "competencies"],
  [{ competencies: 7 }, "competencies"],
  [{ competencies: [], packs: "none" }, "packs"],
  [{ competencies: [null] }, "competencies"],
  [{ competencies: [], packs: [null] }, "packs"],
  [{ competencies: [], questions: [null, 7] }, "questions"],
])("%j is told what to do about its %s and nothing is thrown", (given, list) => {
  expect(told(given)[0]?.slice(0, 2)).toEqual(["schema", list]);
});
