import { expect, test } from "vitest";
import { newsTone } from "../fixtures/hayes-krippendorff-2007.ts";
import { bootstrapInterval, checkBootstrap } from "./bootstrap-interval.ts";
import { CalibrationInputError } from "./calibration-input-error.ts";
import { krippendorffAlpha } from "./krippendorff-alpha.ts";
import { findPairableRatings } from "./pairable-ratings.ts";
import { percentAgreement } from "./percent-agreement.ts";
import { seededRandom } from "./seeded-random.ts";

const intervalOf = (samples: number, seed: number) =>
  krippendorffAlpha(newsTone, { metric: "ordinal", bootstrap: { samples, seed } }).interval;

test("a seed gives the same interval every time, another seed a slightly different one", () => {
  expect(intervalOf(500, 4)).toEqual(intervalOf(500, 4));
  expect(intervalOf(500, 5)).not.toEqual(intervalOf(500, 4));
});

test("an interval surrounds its value and does not move the value", () => {
  const answer = krippendorffAlpha(newsTone, { metric: "ordinal", bootstrap: { samples: 500, seed: 4 } });
  expect(answer.value).toBe(krippendorffAlpha(newsTone, { metric: "ordinal" }).value);
  expect(answer.interval?.samples).toBe(500);
  expect(answer.interval?.lower).toBeLessThan(answer.value ?? 0);
  expect(answer.interval?.upper).toBeGreaterThan(answer.value ?? 1);
});

test("no interval without being asked for one", () => {
  expect(krippendorffAlpha(newsTone, { metric: "ordinal" })).not.toHaveProperty("interval");
  expect(percentAgreement(newsTone)).not.toHaveProperty("interval");
});

// 300 of 400 units agree, so the standard error of their share is √(.75 × .25 / 400) = .0217
test("a share of units gets the interval that binomial theory gives it", () => {
  const table = Array.from({ length: 400 }, (_, unit) => [1, unit % 4 === 0 ? 2 : 1]);
  const { interval } = percentAgreement(table, { bootstrap: { samples: 4000, seed: 11 } });
  expect(interval?.lower).toBeCloseTo(0.75 - 1.96 * 0.0217, 2);
  expect(interval?.upper).toBeCloseTo(0.75 + 1.96 * 0.0217, 2);
});

// Two levels equally often, each of three raters right 85 % of the time: alpha is 1 - (2 × .85 × .15) / .5
test("intervals hold the true alpha about 95 % of the time", () => {
  const truth = 0.49;
  const random = seededRandom(1979);
  const held = Array.from({ length: 400 }, (_, seed) => {
    const table = Array.from({ length: 60 }, () => {
      const level = random() < 0.5 ? 1 : 2;
      return [0, 1, 2].map(() => (random() < 0.85 ? level : 3 - level));
    });
    const { interval } = krippendorffAlpha(table, { metric: "nominal", bootstrap: { samples: 400, seed } });
    return interval !== undefined && interval.lower <= truth && truth <= interval.upper;
  });
  const share = held.filter(Boolean).length / held.length;
  expect(share).toBeGreaterThan(0.93);
  expect(share).toBeLessThan(0.97);
});

test("resamples without any variation have no alpha and are not counted", () => {
  const table = [
    [1, 1],
    [2, 2],
  ];
  const { interval } = krippendorffAlpha(table, { metric: "nominal", bootstrap: { samples: 1000, seed: 3 } });
  expect(interval).toMatchObject({ lower: 1, upper: 1 });
  expect(interval?.samples).toBeGreaterThan(430);
  expect(interval?.samples).toBeLessThan(570);
});

test("every resample has as many units as the table", () => {
  const { patterns } = findPairableRatings(newsTone);
  const sizes = new Set<number>();
  bootstrapInterval(
    patterns,
    (resampled) => sizes.add(resampled.reduce((sum, { units }) => sum + units, 0)).size,
    { samples: 50, seed: 2 },
  );
  expect([...sizes]).toEqual([40]);
});

test("the bounds are the 2.5 % and 97.5 % points of the resampled values, whatever order they came in", () => {
  const { patterns } = findPairableRatings([[1, 2]]);
  const values = Array.from({ length: 41 }, (_, place) => (place * 17) % 41);
  const next = values.values();
  const statistic = () => next.next().value ?? null;
  expect(bootstrapInterval(patterns, statistic, { samples: 41, seed: 1 })).toEqual({
    lower: 1,
    upper: 39,
    samples: 41,
  });
});

test("bounds between two resampled values are interpolated", () => {
  const { patterns } = findPairableRatings([[1, 2]]);
  const next = [40, 0, 10].values();
  const statistic = () => next.next().value ?? null;
  const interval = bootstrapInterval(patterns, statistic, { samples: 3, seed: 1 });
  expect(interval?.lower).toBeCloseTo(0.5, 14);
  expect(interval?.upper).toBeCloseTo(38.5, 14);
});

test("a single resample is both bounds", () => {
  const { patterns } = findPairableRatings([[1, 2]]);
  expect(bootstrapInterval(patterns, () => 0.5, { samples: 1, seed: 1 })).toMatchObject({
    lower: 0.5,
    upper: 0.5,
  });
  expect(() => checkBootstrap({ samples: 1, seed: 1 })).not.toThrow();
});

test("there is no interval when no resample has a value", () => {
  const { patterns } = findPairableRatings([[1, 2]]);
  expect(bootstrapInterval(patterns, () => null, { samples: 5, seed: 1 })).toBeNull();
});

test.each([
  ["no samples", { samples: 0, seed: 1 }, /samples must be a whole number/],
  ["half a sample", { samples: 1.5, seed: 1 }, /samples must be a whole number/],
  ["a seed that is not a number", { samples: 10, seed: Number.NaN }, /seed must be a whole number/],
] as const)("%s is refused before anything is computed", (_name, bootstrap, message) => {
  expect(() => krippendorffAlpha([], { metric: "nominal", bootstrap })).toThrow(CalibrationInputError);
  expect(() => krippendorffAlpha([], { metric: "nominal", bootstrap })).toThrow(message);
  expect(() => percentAgreement([], { bootstrap })).toThrow(message);
});
