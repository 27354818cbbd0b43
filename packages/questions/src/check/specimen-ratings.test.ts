import { expect, test } from "vitest";
import { questionOutline } from "./outline.ts";
import { specimenRatingProblems } from "./specimen-ratings.ts";

const messages = (competencies: string[], answers: Record<string, number>[]) =>
  specimenRatingProblems(
    questionOutline.parse({
      intents: competencies.map((competency) => ({ competency })),
      specimenAnswers: answers.map((levels) => ({
        ratings: Object.entries(levels).map(([competency, level]) => ({ competency, level })),
      })),
    }),
  ).map(({ message }) => message);

test("every competency rated at two levels is enough", () => {
  const answers = [{ judgement: 1, learning: 3 }, { judgement: 2 }, { learning: 1 }];
  expect(messages(["judgement", "learning"], answers)).toEqual([]);
});

test("a competency that no answer is rated on is named", () => {
  expect(messages(["judgement", "learning"], [{ judgement: 1 }, { judgement: 2 }])).toEqual([
    "Rate a specimen answer on “learning”, which the question asks about.",
  ]);
});

test("a competency rated at one level only is named", () => {
  const answers = [
    { judgement: 1, learning: 2 },
    { judgement: 2, learning: 2 },
  ];
  expect(messages(["judgement", "learning"], answers)).toEqual([
    "Give specimen answers at two different levels of “learning”.",
  ]);
});

test("two intents about one competency are answered once", () => {
  expect(messages(["learning", "learning"], [{ judgement: 1 }])).toHaveLength(1);
});

test.each([
  [["judgement"], []],
  [[""], [{ judgement: 1 }]],
  [[], [{ judgement: 1 }]],
])("intents about %j with the answers %j are left to the schema", (competencies, answers) => {
  expect(messages(competencies, answers)).toEqual([]);
});
