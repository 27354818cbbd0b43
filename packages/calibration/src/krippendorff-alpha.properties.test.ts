import * as fc from "fast-check";
import { expect, test } from "vitest";
import { plainKrippendorffAlpha } from "../fixtures/plain-krippendorff-alpha.ts";
import { krippendorffAlpha } from "./krippendorff-alpha.ts";
import type { Metric } from "./krippendorff-difference.ts";
import type { RatingTable } from "./table.ts";

const metric = fc.constantFrom<Metric>("nominal", "ordinal", "interval", "ratio");
const bootstrap = { samples: 20, seed: 7 };

function tableOf(level: fc.Arbitrary<number>): fc.Arbitrary<(number | null)[][]> {
  const place = fc.option(level, { freq: 4 });
  return fc
    .integer({ min: 1, max: 5 })
    .chain((raters) => fc.array(fc.array(place, { minLength: raters, maxLength: raters }), { maxLength: 9 }));
}

const table = tableOf(fc.integer({ min: 0, max: 3 }));

function relabelled(ratings: RatingTable, rename: (level: number) => number): RatingTable {
  return ratings.map((row) => row.map((level) => (level === null ? null : rename(level))));
}

// Stands for "no alpha" where two answers are compared: no alpha can be 9
const none = 9;

function valueOf(ratings: RatingTable, scale: Metric): number {
  return krippendorffAlpha(ratings, { metric: scale }).value ?? none;
}

function shuffled<T>(values: T[]): fc.Arbitrary<T[]> {
  return fc.shuffledSubarray(values, { minLength: values.length, maxLength: values.length });
}

test("alpha equals the plain definition over pairs wherever two units can be compared", () => {
  const check = fc.property(table, metric, (ratings, scale) => {
    const { value, units } = krippendorffAlpha(ratings, { metric: scale });
    const plain = units > 1 ? plainKrippendorffAlpha(ratings, scale) : null;
    expect(value ?? none).toBeCloseTo(plain ?? none, 10);
  });
  fc.assert(check, { numRuns: 1000 });
});

test("the plain definition is 0 for a single unit whatever its ratings, so it is not given as a finding", () => {
  const unit = fc.array(fc.integer({ min: 0, max: 3 }), { minLength: 2, maxLength: 6 });
  const check = fc.property(unit, metric, (ratings, scale) => {
    expect(plainKrippendorffAlpha([ratings], scale) ?? 0).toBeCloseTo(0, 10);
    expect(valueOf([ratings], scale)).toBe(none);
  });
  fc.assert(check);
});

test("the order of units and of raters leaves everything as it is, the interval too", () => {
  const orders = table.chain((ratings) => {
    const raters = (ratings[0] ?? []).map((_, rater) => rater);
    return fc.tuple(fc.constant(ratings), shuffled(ratings), shuffled(raters));
  });
  const check = fc.property(orders, metric, ([ratings, units, raters], scale) => {
    const reordered = units.map((row) => raters.map((rater) => row[rater] ?? null));
    expect(krippendorffAlpha(reordered, { metric: scale, bootstrap })).toEqual(
      krippendorffAlpha(ratings, { metric: scale, bootstrap }),
    );
  });
  fc.assert(check, { numRuns: 500 });
});

test("a unit with one rating changes nothing, the interval neither", () => {
  const check = fc.property(table, fc.integer({ min: 4, max: 9 }), metric, (ratings, level, scale) => {
    const raters = ratings[0]?.length ?? 0;
    fc.pre(raters > 1 && ratings.some((row) => row.filter((value) => value !== null).length > 1));
    const extended = [...ratings, [level, ...Array<null>(raters - 1).fill(null)]];
    expect(krippendorffAlpha(extended, { metric: scale, bootstrap })).toEqual(
      krippendorffAlpha(ratings, { metric: scale, bootstrap }),
    );
  });
  fc.assert(check);
});

test("nominal alpha does not care what the levels are called", () => {
  const names = fc.uniqueArray(fc.integer(), { minLength: 4, maxLength: 4 });
  const check = fc.property(table, names, (ratings, renamed) => {
    const renamedRatings = relabelled(ratings, (level) => renamed[level] ?? 0);
    expect(valueOf(renamedRatings, "nominal")).toBeCloseTo(valueOf(ratings, "nominal"), 10);
  });
  fc.assert(check);
});

test("ordinal alpha keeps under any relabelling that keeps the order, and under its reversal", () => {
  const names = fc.uniqueArray(fc.integer(), { minLength: 4, maxLength: 4 });
  const check = fc.property(table, names, fc.boolean(), (ratings, renamed, reversed) => {
    const ordered = renamed.toSorted((a, b) => (reversed ? b - a : a - b));
    const renamedRatings = relabelled(ratings, (level) => ordered[level] ?? 0);
    expect(valueOf(renamedRatings, "ordinal")).toBeCloseTo(valueOf(ratings, "ordinal"), 10);
  });
  fc.assert(check);
});

test("interval alpha keeps under a change of unit, origin and direction", () => {
  const unit = fc.integer({ min: -99, max: 99 }).filter((eighths) => eighths !== 0);
  const check = fc.property(table, unit, fc.integer({ min: -999, max: 999 }), (ratings, eighths, origin) => {
    const converted = relabelled(ratings, (level) => (level * eighths + origin) / 8);
    expect(valueOf(converted, "interval")).toBeCloseTo(valueOf(ratings, "interval"), 10);
  });
  fc.assert(check);
});

test("ratio alpha keeps under a change of unit", () => {
  const check = fc.property(table, fc.integer({ min: 1, max: 99 }), (ratings, eighths) => {
    const converted = relabelled(ratings, (level) => (level * eighths) / 8);
    expect(valueOf(converted, "ratio")).toBeCloseTo(valueOf(ratings, "ratio"), 10);
  });
  fc.assert(check);
});

test("every unit given twice changes only the correction for small samples", () => {
  const check = fc.property(table, metric, (ratings, scale) => {
    const once = krippendorffAlpha(ratings, { metric: scale });
    const twice = krippendorffAlpha([...ratings, ...ratings], { metric: scale });
    fc.pre(once.value !== null);
    const correction = (2 * once.n - 1) / (2 * once.n - 2);
    expect(1 - (twice.value ?? 0)).toBeCloseTo((1 - (once.value ?? 0)) * correction, 10);
  });
  fc.assert(check);
});

test("whatever the numbers, alpha is at most 1 or there is a reason", () => {
  const anyNumber = fc.double({ noNaN: true, noDefaultInfinity: true });
  const extreme = fc.constantFrom(
    0,
    -0,
    5e-324,
    1e-300,
    1,
    1 + Number.EPSILON,
    Number.MAX_VALUE,
    -Number.MAX_VALUE,
  );
  const check = fc.property(tableOf(fc.oneof(anyNumber, extreme)), metric, (ratings, scale) => {
    const given = scale === "ratio" ? relabelled(ratings, Math.abs) : ratings;
    const { value, reason } = krippendorffAlpha(given, { metric: scale });
    expect(value ?? 1).toBeLessThanOrEqual(1);
    expect(reason === undefined).toBe(value !== null);
  });
  fc.assert(check, { numRuns: 1000 });
});
