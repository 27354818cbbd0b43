import { expect, test } from "vitest";
import { atQuestion, readQuestionSearch } from "./question-tab.ts";

test("an address opens a tab and a version that exist, and nothing else", () => {
  expect(readQuestionSearch({ tab: "versions", version: 2 })).toEqual({ tab: "versions", version: 2 });
  expect(readQuestionSearch({ tab: "secrets", version: "latest" })).toEqual({});
  expect(readQuestionSearch({ version: 0 })).toEqual({});
});

test("another question begins at the front of the same list", () => {
  expect(atQuestion({ q: "roll", tab: "draft", version: 3 })).toEqual({ q: "roll" });
});
