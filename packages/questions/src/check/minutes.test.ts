import { expect, test } from "vitest";
import { minutesProblems } from "./minutes.ts";
import { questionOutline } from "./outline.ts";

const asked = (minutes: unknown, parts: number) =>
  minutesProblems(
    questionOutline.parse({ minutes, guide: { parts: Array.from({ length: parts }, () => ({})) } }),
  ).map(({ path, message }) => [path, message]);

test.each([
  [2, 1],
  [5, 4],
  [8, 4],
  [30, 6],
  [1, 0],
])("%i minutes are enough for %i parts", (minutes, parts) => {
  expect(asked(minutes, parts)).toEqual([]);
});

test.each([
  [1, 1, 2],
  [4, 4, 5],
  [6, 6, 7],
])("%i minutes are too few for %i parts", (minutes, parts, least) => {
  const message = `Give it at least ${least} minutes, or merge parts of the guide: one to ask and one for each part (${parts}).`;
  expect(asked(minutes, parts)).toEqual([[["minutes"], message]]);
});

test("more than half an hour is too long for one question", () => {
  const message = "Give it at most 30 minutes: split it, or ask for less in one answer.";
  expect(asked(31, 4)).toEqual([[["minutes"], message]]);
});

test.each([undefined, "8", 0, -3, Number.NaN])("minutes of %s are left to the schema", (minutes) => {
  expect(asked(minutes, 4)).toEqual([]);
});
