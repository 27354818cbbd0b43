import { expect, test } from "vitest";
import { counted, savedName } from "./file-words.ts";

test("numbers and things agree", () => {
  expect([0, 1, 1240].map((count) => counted(count, "question"))).toEqual([
    "0 questions",
    "1 question",
    "1,240 questions",
  ]);
  expect([1, 2].map((count) => counted(count, "competency"))).toEqual(["1 competency", "2 competencies"]);
});

test("a saved bank is named by the day, so that copies stand in order", () => {
  expect(savedName("json", new Date(2026, 10, 3))).toBe("evenhand-bank-2026-11-03.json");
});
