import { expect, test } from "vitest";
import { CalibrationInputError } from "./calibration-input-error.ts";
import { checkRatingTable, type RatingTable } from "./table.ts";

test.each([
  ["an empty table", []],
  ["rows without raters", [[], []]],
  [
    "numbers and empty places",
    [
      [1, null, 2.5],
      [null, -3, 0],
    ],
  ],
] as [string, RatingTable][])("%s is a table", (_name, table) => {
  expect(() => checkRatingTable(table)).not.toThrow();
});

test("a row of another length is refused, naming the row and what to do", () => {
  const table = [
    [1, 2],
    [1, 2],
    [1, 2, 3],
  ];
  expect(() => checkRatingTable(table)).toThrow(CalibrationInputError);
  expect(() => checkRatingTable(table)).toThrow(
    "Row 3 has 3 places but row 1 has 2. Give every row one place for each rater, and null where a rater did not rate.",
  );
});

test.each([Number.NaN, Number.POSITIVE_INFINITY])(
  "%d is refused, naming its place and what to do",
  (value) => {
    const table = [
      [1, 2],
      [1, value],
    ];
    expect(() => checkRatingTable(table)).toThrow(CalibrationInputError);
    expect(() => checkRatingTable(table)).toThrow(
      "The rating in row 2, column 2 is not a finite number. Give a number, or null where the rater did not rate.",
    );
  },
);
