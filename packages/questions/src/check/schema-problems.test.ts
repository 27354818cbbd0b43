import { expect, test } from "vitest";
import { question } from "../question.ts";
import { aQuestion } from "../question.fixture.ts";
import { schemaProblems } from "./schema-problems.ts";

const complete = aQuestion();
const [intent] = complete.intents;

test("a complete question has no problem", () => {
  expect(schemaProblems(question, complete)).toEqual([]);
});

test.each(Object.keys(complete).filter((field) => field !== "kind" && field !== "level"))(
  "a question without its %s is told to add it",
  (field) => {
    const without = Object.fromEntries(Object.entries(complete).filter(([name]) => name !== field));
    expect(schemaProblems(question, without)).toEqual([
      { rule: "schema", path: [field], message: `Add “${field}”; it is missing.` },
    ]);
  },
);

test.each<[what: string, given: unknown, where: (string | number)[], message: string]>([
  ["nothing at all", undefined, [], "Add this entry; it is missing."],
  ["a number", 7, [], "Make this entry an object with named fields."],
  ["probes that are text", { ...complete, probes: "Why?" }, ["probes"], "Make “probes” a list."],
  [
    "an intent that is null",
    { ...complete, intents: [null] },
    ["intents", 0],
    "Make this entry an object with named fields.",
  ],
  ["no kind", { ...complete, kind: undefined }, ["kind"], "A question is common, behavioral or technical."],
  ["minutes as text", { ...complete, minutes: "8" }, ["minutes"], "Give the minutes as a whole number."],
  [
    "an intent without sentence",
    { ...complete, intents: [{ ...intent, sentence: " " }] },
    ["intents", 0, "sentence"],
    "The intent is empty. Write it in.",
  ],
])("%s is answered with where it is and what to do", (_what, given, ...[path, message]) => {
  expect(schemaProblems(question, given)).toEqual([{ rule: "schema", path, message }]);
});
