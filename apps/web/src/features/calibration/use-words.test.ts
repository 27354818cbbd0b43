import { expect, test } from "vitest";
import { missingWords, ownUseWords } from "./use-words.ts";

const use = {
  memberId: "ines",
  name: "Ines",
  scorecards: 14,
  ratings: 41,
  mean: { value: 2.66, interval: { lower: 2.31, upper: 3.01 } },
};

test("a mean is told with its interval and the counts it rests on", () => {
  expect(ownUseWords(use, 8)).toBe(
    "You chose a level 41 times, on 14 scorecards. The mean of those levels is 2.7 (likely 2.3 to 3.0).",
  );
});

test("below the minimum it is said how much is missing", () => {
  expect(missingWords(7, 8)).toBe("Not enough yet: 1 more scorecard");
  expect(ownUseWords({ ...use, scorecards: 1, ratings: 1, mean: null }, 8)).toBe(
    "You chose a level 1 time, on 1 scorecard. Not enough yet: 7 more scorecards, before a mean says anything.",
  );
});

test("without ratings it is said when there will be something", () => {
  expect(ownUseWords(undefined, 8)).toContain("From 8 scorecards on");
});
