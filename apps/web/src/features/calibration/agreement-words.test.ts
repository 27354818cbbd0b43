import { expect, test } from "vitest";
import { agreementWords } from "./agreement-words.ts";

const told = {
  value: 0.54,
  n: 168,
  units: 84,
  categories: [1, 2, 3, 4],
  interval: { lower: 0.47, upper: 0.6, samples: 1000 },
};

test("agreement is a sentence with its interval and its counts", () => {
  const words = agreementWords(told);
  expect(words).toMatchObject({ kind: "told", value: 0.54, lower: 0.47, upper: 0.6 });
  expect(words.sentence).toContain("(84 times)");
  expect(words.sentence).toContain("ordinal alpha 0.54, likely between 0.47 and 0.60, from 168 ratings");
});

test("too few shared ratings say so and what would be enough", () => {
  expect(agreementWords({ ...told, units: 7 })).toEqual({
    kind: "too little",
    sentence:
      "Not enough to say how alike interviewers rate. 7 competencies of candidates were rated by two or more people so far; 13 more would be enough.",
  });
  expect(
    agreementWords({ value: null, reason: "There are no ratings yet.", n: 0, units: 0, categories: [] })
      .sentence,
  ).toContain("20 more would be enough");
});

test("without a value the reason stands in its place", () => {
  const none = { n: 60, units: 30, categories: [3], value: null, reason: "All ratings are the same level." };
  expect(agreementWords(none)).toEqual({ kind: "too little", sentence: "All ratings are the same level." });
});

test("an interval that reaches chance is never called agreement", () => {
  const words = agreementWords({
    ...told,
    value: 0.7,
    interval: { lower: -0.02, upper: 0.9, samples: 1000 },
  });
  expect(words.sentence).toContain("do not clearly agree more than chance");
});

test("the degree follows the value", () => {
  expect(at(0.85)).toContain("agree closely");
  expect(at(0.7)).toContain("tentative conclusions");
  expect(at(0.4)).toContain("too little to exchange one for another");
});

test("a figure below zero has a minus sign and two decimals", () => {
  const words = agreementWords({
    ...told,
    value: -0.1,
    interval: { lower: -0.254, upper: 0.1, samples: 1000 },
  });
  expect(words.sentence).toContain("alpha −0.10, likely between −0.25 and 0.10");
});

const at = (value: number) =>
  agreementWords({ ...told, value, interval: { lower: value - 0.1, upper: value + 0.1, samples: 1000 } })
    .sentence;
