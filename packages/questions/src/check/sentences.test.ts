import { expect, test } from "vitest";
import { plainMarks, sentencesOf, withoutQuotations } from "./sentences.ts";

test.each([
  ["A release failed. What do you do?", ["A release failed.", "What do you do?"]],
  ["You run v1.2 on node.js, e.g. in a lab. Why?", ["You run v1.2 on node.js, e.g. in a lab.", "Why?"]],
  [
    "It stopped halfway: some are new; the rest is old.",
    ["It stopped halfway: some are new; the rest is old."],
  ],
  ["It stopped!\nWhat now", ["It stopped!", "What now"]],
  ["what failed? why?", ["what failed?", "why?"]],
  ["", []],
])("%j has the sentences %j", (text, sentences) => {
  expect(sentencesOf(text)).toEqual(sentences);
});

test.each([
  [
    "A user writes: “Where is my data? And why?” What now?",
    'A user writes: "…" What now?'.replaceAll('"…"', "“…”"),
  ],
  ["They say 'I don't know what happened' and wait.", "They say “…” and wait."],
  ["The team's rule and the users' wish stay.", "The team's rule and the users' wish stay."],
  ["A “passionate” person", 'A "passionate" person'],
])("%j without quotations is %j", (text, rest) => {
  expect(withoutQuotations(text)).toBe(rest);
});

test("typographic marks and line ends become plain", () => {
  expect(plainMarks(" the candidate’s\n„plan“ ")).toBe('the candidate\'s "plan"');
});
