import { array, assert, integer, property, record, string } from "fast-check";
import { expect, test } from "vitest";
import { clusteredMean } from "./clustered-mean.ts";
import { seededRandom } from "./seeded-random.ts";

const rating = record({ cluster: string({ maxLength: 2 }), value: integer({ min: 1, max: 4 }) });

test("a small case worked by hand", () => {
  const ratings = [
    { cluster: "a", value: 1 },
    { cluster: "a", value: 2 },
    { cluster: "b", value: 4 },
    { cluster: "c", value: 3 },
  ];
  // Mean 2.5; residual sums -2, 1.5, 0.5; (3/2) · (4 + 2.25 + 0.25) / 16.
  const { value, n, clusters, se } = clusteredMean(ratings);
  expect({ value, n, clusters }).toEqual({ value: 2.5, n: 4, clusters: 3 });
  expect(se).toBeCloseTo(Math.sqrt(0.609375), 12);
});

test("with one rating in each cluster it is the standard error of the textbooks", () => {
  const ratings = [1, 2, 2, 4, 3].map((value, index) => ({ cluster: String(index), value }));
  // Sample variance 1.3 over 5.
  expect(clusteredMean(ratings).se).toBeCloseTo(Math.sqrt(1.3 / 5), 12);
});

test("one cluster says nothing about the error", () => {
  expect(clusteredMean([{ cluster: "a", value: 3 }])).toMatchObject({ value: 3, se: null, interval: null });
});

test("no ratings, or one that is no number, are refused", () => {
  expect(() => clusteredMean([])).toThrow(/at least one/);
  expect(() => clusteredMean([{ cluster: "a", value: Number.NaN }])).toThrow(/not a number/);
});

test("order does not matter, and the mean lies within its interval", () => {
  assert(
    property(array(rating, { minLength: 1 }), (ratings) => {
      const forwards = clusteredMean(ratings);
      const backwards = clusteredMean(ratings.toReversed());
      expect(backwards.value).toBeCloseTo(forwards.value, 10);
      expect(backwards.se ?? -1).toBeCloseTo(forwards.se ?? -1, 10);
      const { interval, value } = forwards;
      expect(interval === null || (interval.lower <= value && value <= interval.upper)).toBe(true);
    }),
  );
});

test("intervals hold the truth about 95 times in 100 when a candidate's ratings go together", () => {
  const random = seededRandom(7);
  const noise = () => random() + random() + random() - 1.5;
  const sets = 600;
  let held = 0;
  for (let set = 0; set < sets; set += 1) {
    const ratings = Array.from({ length: 40 }, (_, candidate) => {
      const quality = noise();
      return Array.from({ length: 4 }, () => ({ cluster: String(candidate), value: quality + noise() / 2 }));
    }).flat();
    const { interval } = clusteredMean(ratings);
    if (interval && interval.lower <= 0 && 0 <= interval.upper) held += 1;
  }
  expect(held / sets).toBeGreaterThan(0.92);
  expect(held / sets).toBeLessThan(0.97);
});
