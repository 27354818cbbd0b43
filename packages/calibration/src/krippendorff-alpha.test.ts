import { expect, test } from "vitest";
import { newsTone } from "../fixtures/hayes-krippendorff-2007.ts";
import { binary, fourObservers, twoObservers } from "../fixtures/krippendorff-2011.ts";
import { CalibrationInputError } from "./calibration-input-error.ts";
import { krippendorffAlpha } from "./krippendorff-alpha.ts";
import type { Metric } from "./krippendorff-difference.ts";
import type { RatingTable } from "./table.ts";

const metrics: Metric[] = ["nominal", "ordinal", "interval", "ratio"];
const alphaOf = (table: RatingTable, metric: Metric) => krippendorffAlpha(table, { metric });
const digits = (table: RatingTable, metric: Metric, places: number) =>
  alphaOf(table, metric).value?.toFixed(places);

test("binary data of two observers give the printed .095 (Krippendorff 2011, A)", () => {
  expect(digits(binary, "nominal", 3)).toBe("0.095");
});

test("nominal data of two observers give the printed .692 (Krippendorff 2011, B)", () => {
  expect(digits(twoObservers, "nominal", 3)).toBe("0.692");
});

test.each([
  ["nominal", "0.743"],
  ["ordinal", "0.815"],
  ["interval", "0.849"],
  ["ratio", "0.797"],
] as const)(
  "four observers with missing values, %s: the printed %s (Krippendorff 2011, C and D)",
  (metric, printed) => {
    expect(digits(fourObservers, metric, 3)).toBe(printed);
  },
);

test.each([
  ["nominal", 3, "0.477"],
  ["ordinal", 4, "0.7598"],
  ["interval", 3, "0.757"],
] as const)(
  "five observers of 40 articles, %s to %d digits: %s (Hayes & Krippendorff 2007)",
  (metric, places, printed) => {
    expect(digits(newsTone, metric, places)).toBe(printed);
  },
);

test("the answer says how many ratings, units and levels it rests on", () => {
  expect(alphaOf(fourObservers, "nominal")).toMatchObject({ n: 40, units: 11, categories: [1, 2, 3, 4, 5] });
});

// Three units, eight pairable ratings; margins 2, 3, 3; the only disagreement is in the first unit
test.each([
  ["nominal", 1 - (7 * 1) / 21],
  ["ordinal", 1 - (7 * 6.25) / 300],
  ["interval", 1 - (7 * 1) / 39],
  ["ratio", 787 / 1137],
] as const)("three units worked by hand, %s", (metric, byHand) => {
  const table = [
    [1, 1, 2],
    [2, null, 2],
    [3, 3, 3],
  ];
  expect(alphaOf(table, metric).value).toBeCloseTo(byHand, 14);
});

test("systematic disagreement is below zero", () => {
  const table = [
    [1, 2],
    [1, 2],
  ];
  expect(alphaOf(table, "nominal").value).toBe(-0.5);
});

test("zero is a level like any other for the ratio metric", () => {
  const table = [
    [0, 0],
    [0, 5],
    [5, 5],
  ];
  expect(alphaOf(table, "ratio").value).toBeCloseTo(4 / 9, 14);
});

test.each(metrics)("a perfect table is exactly 1, %s", (metric) => {
  const table = [
    [0.1, 0.1, 0.1],
    [2, null, 2],
    [3.7, 3.7, 3.7],
  ];
  expect(alphaOf(table, metric).value).toBe(1);
});

test("a level nobody uses does not change the ordinal answer", () => {
  const gap = fourObservers.map((row) =>
    row.map((level) => (level !== null && level > 2 ? level + 1 : level)),
  );
  expect(alphaOf(gap, "ordinal")).toEqual({
    ...alphaOf(fourObservers, "ordinal"),
    categories: [1, 2, 4, 5, 6],
  });
});

test.each([
  ["an empty table", [], /no ratings yet/],
  ["units without raters", [[], []], /no ratings yet/],
  ["a table of empty places", [[null, null]], /no ratings yet/],
  ["one rater", [[1], [2], [3]], /one interviewer/],
  [
    "one rater among empty columns",
    [
      [null, 1],
      [null, 2],
    ],
    /one interviewer/,
  ],
  [
    "nothing rated twice",
    [
      [1, null],
      [null, 2],
    ],
    /nothing to compare/,
  ],
  ["one unit", [[1, 2, 3]], /Only one candidate/],
  [
    "one unit rated twice among others",
    [
      [1, 2],
      [null, 4],
      [3, null],
    ],
    /Only one candidate/,
  ],
  [
    "the same level everywhere",
    [
      [3, 3],
      [3, 3],
      [null, 2],
    ],
    /same level/,
  ],
] as [string, RatingTable, RegExp][])("%s has no alpha, and says why", (_name, table, reason) => {
  for (const metric of metrics) {
    const answer = krippendorffAlpha(table, { metric, bootstrap: { samples: 10, seed: 1 } });
    expect(answer.value).toBeNull();
    expect(answer.reason).toMatch(reason);
    expect(answer.interval).toBeUndefined();
  }
});

test("a table without an answer still says what it counted", () => {
  const table = [
    [3, 3, null],
    [3, 3, 3],
    [null, 2, null],
  ];
  expect(alphaOf(table, "ordinal")).toMatchObject({ n: 5, units: 2, categories: [3] });
});

test("amounts below zero are refused by the ratio metric in one sentence that says what to do", () => {
  const table = [
    [-1, 1],
    [2, 2],
  ];
  expect(() => alphaOf(table, "ratio")).toThrow(CalibrationInputError);
  expect(() => alphaOf(table, "ratio")).toThrow("Use the interval metric instead.");
  expect(alphaOf(table, "interval").value).not.toBeNull();
});

test("an uneven table is refused", () => {
  expect(() => alphaOf([[1, 2], [1]], "nominal")).toThrow(CalibrationInputError);
});

test("two hundred thousand ratings are no burden", () => {
  const table = Array.from({ length: 50_000 }, (_, unit) => {
    const level = 1 + (unit % 4);
    return [level, level, level, unit % 11 === 0 ? 4 : level];
  });
  const { value, n } = alphaOf(table, "ordinal");
  expect(n).toBe(200_000);
  expect(value).toBeGreaterThan(0.8);
  expect(value).toBeLessThan(1);
});
