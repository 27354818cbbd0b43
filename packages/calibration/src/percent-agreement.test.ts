import * as fc from "fast-check";
import { expect, test } from "vitest";
import { fourObservers } from "../fixtures/krippendorff-2011.ts";
import { CalibrationInputError } from "./calibration-input-error.ts";
import { percentAgreement } from "./percent-agreement.ts";
import type { RatingTable } from "./table.ts";

test("pairs agree within a unit first, then units are averaged", () => {
  const table = [
    [1, 1, 1, 2],
    [3, 4, null, null],
    [2, 2, null, null],
    [4, null, null, null],
  ];
  expect(percentAgreement(table)).toEqual({
    value: (3 / 6 + 0 + 1) / 3,
    n: 8,
    units: 3,
    categories: [1, 2, 3, 4],
  });
});

test("a tolerance of 1 counts neighbouring levels as agreeing", () => {
  const table = [
    [1, 2, 3],
    [3, 4, null],
    [1, 4, null],
  ];
  expect(percentAgreement(table, { tolerance: 1 }).value).toBeCloseTo((2 / 3 + 1 + 0) / 3, 14);
});

// Seven units agree in full; the others agree on 1 of 1, 3 of 3, 3 of 6, 0 of 6 and 3 of 6 pairs
test("the four observers of Krippendorff 2011 agree on 9 of 11 units' worth of pairs", () => {
  expect(percentAgreement(fourObservers).value).toBeCloseTo(9 / 11, 14);
});

test("a single unit and a single level have an answer", () => {
  expect(percentAgreement([[1, 1, 2]]).value).toBeCloseTo(1 / 3, 14);
  expect(percentAgreement([[2, 2]]).value).toBe(1);
});

test.each([
  ["an empty table", [], /no ratings yet/],
  ["one rater", [[1], [2]], /one interviewer/],
  [
    "nothing rated twice",
    [
      [1, null],
      [null, 2],
    ],
    /nothing to compare/,
  ],
] as [string, RatingTable, RegExp][])("%s has no agreement, and says why", (_name, table, reason) => {
  const answer = percentAgreement(table, { bootstrap: { samples: 10, seed: 1 } });
  expect(answer).toMatchObject({ value: null, n: 0, units: 0, categories: [] });
  expect(answer.reason).toMatch(reason);
});

test.each([-1, Number.NaN])("a tolerance of %d is refused", (tolerance) => {
  expect(() => percentAgreement([[1, 2]], { tolerance })).toThrow(CalibrationInputError);
});

test("an uneven table is refused", () => {
  expect(() => percentAgreement([[1, 2], [1]])).toThrow(CalibrationInputError);
});

test("agreement equals the share of agreeing pairs counted one by one", () => {
  const place = fc.option(fc.integer({ min: 1, max: 4 }), { freq: 4 });
  const tables = fc.array(fc.array(place, { minLength: 4, maxLength: 4 }), { maxLength: 9 });
  const check = fc.property(tables, fc.integer({ min: 0, max: 3 }), (table, tolerance) => {
    const { value } = percentAgreement(table, { tolerance });
    const none = 9;
    expect(value ?? none).toBeCloseTo(plainAgreement(table, tolerance) ?? none, 12);
  });
  fc.assert(check, { numRuns: 500 });
});

function plainAgreement(table: RatingTable, tolerance: number): number | null {
  const shares = table.flatMap((row) => {
    const values = row.filter((value) => value !== null);
    const pairs = values.flatMap((a, place) =>
      values.slice(place + 1).map((b) => Math.abs(a - b) <= tolerance),
    );
    return pairs.length === 0 ? [] : [pairs.filter(Boolean).length / pairs.length];
  });
  return shares.length === 0 ? null : shares.reduce((sum, share) => sum + share, 0) / shares.length;
}
