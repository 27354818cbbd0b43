import { expect, test } from "vitest";
import { slipsBetween } from "./slips.ts";

test.each([
  ["a swap", "thye", "they"],
  ["a letter left out", "wy", "why"],
  ["a letter too many", "assk", "ask"],
  ["another letter", "ansver", "answer"],
  ["a swap at the beginning", "hwy", "why"],
])("%s is one slip: %s", (_what, word, target) => {
  expect(slipsBetween(word, target)).toBe(1);
});

test("a long word may have two slips, a short one only one, a tiny one none", () => {
  expect(slipsBetween("interveiwres", "interviewers")).toBe(2);
  expect(slipsBetween("snamp", "sample")).toBeNull();
  expect(slipsBetween("ot", "to")).toBeNull();
  expect(slipsBetween("i", "it")).toBeNull();
});

test.each([
  ["the", "they"],
  ["simple", "sample"],
  ["top", "tip"],
  ["task", "ask"],
  ["season", "reason"],
  ["bask", "task"],
])("“%s” is a word of its own, not “%s” with a slip", (word, target) => {
  expect(slipsBetween(word, target)).toBeNull();
});
