import { expect, test } from "vitest";
import { aQuestion } from "./question.fixture.ts";
import { question } from "./question.ts";
import type { Question } from "./question.ts";

const complete = aQuestion();
const [intent] = complete.intents;
const [weak, strong] = complete.specimenAnswers;

test("a complete question is accepted unchanged", () => {
  expect(question.parse(complete)).toEqual(complete);
});

test("white space around what people type is removed", () => {
  expect(question.parse({ ...complete, prompt: "  How do you plan?\n" }).prompt).toBe("How do you plan?");
});

test("a question for every role names none", () => {
  expect(question.safeParse({ ...complete, roles: [] }).success).toBe(true);
});

test.each<[what: string, change: Partial<Record<keyof Question, unknown>>, message: string]>([
  ["a prompt of blanks", { prompt: "   " }, "The prompt is empty. Write it in."],
  [
    "a prompt that fills a page",
    { prompt: "x".repeat(401) },
    "The prompt is longer than 400 characters. Shorten it.",
  ],
  ["a prompt that is a number", { prompt: 7 }, "The prompt must be text."],
  [
    "a key with spaces",
    { key: "Plan a release" },
    "Write the key in lower-case words joined by hyphens, like plan-a-release.",
  ],
  ["a key without end", { key: "a".repeat(81) }, "A key is at most 80 characters. Shorten it."],
  ["an unknown kind", { kind: "puzzle" }, "A question is common, behavioral or technical."],
  ["an unknown level", { level: "expert" }, "A question's level is any, junior, mid, senior or lead."],
  ["a nameless role", { roles: [""] }, "A role is empty. Write it in."],
  ["no time", { minutes: 0 }, "A question takes at least 1 minute."],
  ["more than an hour", { minutes: 61 }, "A question takes at most 60 minutes. Split it."],
  ["half minutes", { minutes: 7.5 }, "Give the minutes as a whole number."],
  ["no intent", { intents: [] }, "Say why the question is asked: add an intent."],
  [
    "four intents",
    { intents: ["a", "b", "c", "d"].map((key) => ({ ...intent, key })) },
    "A question has at most 3 intents. Split it or drop the weakest.",
  ],
  [
    "two intents with one key",
    { intents: [intent, intent] },
    "Two intents of this question have the same key. Rename one.",
  ],
  [
    "one signal to listen for",
    { intents: [{ ...intent, listenFor: ["Names a date"] }] },
    "Give at least two signals to listen for.",
  ],
  [
    "one signal to watch for",
    { intents: [{ ...intent, watchFor: ["Names nothing"] }] },
    "Give at least two signals to watch for.",
  ],
  ["one probe", { probes: ["Who agreed?"] }, "Plan at least two probes for a missing part of the answer."],
  ["no adapt note", { adapt: "" }, "The adapt note is empty. Write it in."],
  ["one specimen answer", { specimenAnswers: [weak] }, "Give at least two specimen answers."],
  [
    "specimen answers all at one level",
    { specimenAnswers: [weak, weak] },
    "Give specimen answers at different levels of the same competency.",
  ],
  [
    "specimen answers that differ only in what they are rated on",
    { specimenAnswers: [weak, { ...strong, ratings: [{ competency: "learning", level: 3 }] }] },
    "Give specimen answers at different levels of the same competency.",
  ],
  [
    "an unrated specimen answer",
    { specimenAnswers: [weak, strong, { ...strong, ratings: [] }] },
    "Rate the specimen answer on at least one competency.",
  ],
  [
    "a specimen answer rated twice on one competency",
    {
      specimenAnswers: [weak, { ...strong, ratings: [...(weak?.ratings ?? []), ...(strong?.ratings ?? [])] }],
    },
    "Rate each competency once.",
  ],
  [
    "a rating below the lowest level",
    { specimenAnswers: [weak, { ...strong, ratings: [{ competency: "judgement", level: 0 }] }] },
    "Levels start at 1.",
  ],
])("%s is refused with what to do", (_what, change, message) => {
  const messages = question.safeParse({ ...complete, ...change }).error?.issues.map((issue) => issue.message);
  expect(messages).toEqual([message]);
});
