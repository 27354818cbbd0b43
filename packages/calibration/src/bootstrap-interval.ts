import { CalibrationInputError } from "./calibration-input-error.ts";
import type { RatingPattern } from "./pairable-ratings.ts";
import { seededRandom } from "./seeded-random.ts";

/** How often to resample (1,000 or more for two steady digits) and the whole number that makes it repeatable. */
export type Bootstrap = { samples: number; seed: number };

/** 95 % interval, and the number of resamples it rests on: those in which the statistic exists. */
export type BootstrapInterval = { lower: number; upper: number; samples: number };

type Statistic = (patterns: RatingPattern[]) => number | null;

/** Refuses a bootstrap that cannot be run. */
export function checkBootstrap({ samples, seed }: Bootstrap): void {
  if (!Number.isSafeInteger(samples) || samples < 1) {
    throw new CalibrationInputError("The number of bootstrap samples must be a whole number of 1 or more.");
  }
  if (!Number.isSafeInteger(seed))
    throw new CalibrationInputError("The bootstrap seed must be a whole number.");
}

/**
 * Percentile interval (2.5 % and 97.5 %) by resampling units with replacement. Null when no resample has a value.
 * Source: Efron & Tibshirani 1993, chapter 13; units are resampled because ratings of one unit are not independent.
 */
export function bootstrapInterval(
  patterns: RatingPattern[],
  statistic: Statistic,
  { samples, seed }: Bootstrap,
): BootstrapInterval | null {
  const random = seededRandom(seed);
  const patternOfUnit = Int32Array.from(
    patterns.flatMap(({ units }, place) => Array<number>(units).fill(place)),
  );
  const values: number[] = [];
  for (let sample = 0; sample < samples; sample += 1) {
    const value = statistic(resample(patterns, patternOfUnit, random));
    if (value !== null) values.push(value);
  }
  const sorted = Float64Array.from(values).toSorted();
  if (sorted.length === 0) return null;
  return { lower: quantile(sorted, 0.025), upper: quantile(sorted, 0.975), samples: sorted.length };
}

function resample(
  patterns: RatingPattern[],
  patternOfUnit: Int32Array,
  random: () => number,
): RatingPattern[] {
  const drawn = new Float64Array(patterns.length);
  for (let draw = 0; draw < patternOfUnit.length; draw += 1) {
    const place = patternOfUnit[Math.floor(random() * patternOfUnit.length)] ?? 0;
    drawn[place] = (drawn[place] ?? 0) + 1;
  }
  return patterns.map((pattern, place) => ({ ...pattern, units: drawn[place] ?? 0 }));
}

// Linear between order statistics (definition 7 of Hyndman & Fan 1996).
function quantile(sorted: Float64Array, share: number): number {
  const place = share * (sorted.length - 1);
  const below = sorted[Math.floor(place)] ?? Number.NaN;
  const above = sorted[Math.ceil(place)] ?? Number.NaN;
  return below + (place - Math.floor(place)) * (above - below);
}
