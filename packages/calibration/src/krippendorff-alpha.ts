import { type Bootstrap, bootstrapInterval, checkBootstrap } from "./bootstrap-interval.ts";
import { CalibrationInputError } from "./calibration-input-error.ts";
import { type Coefficient, countsOf, whyNothingPairable } from "./coefficient.ts";
import { differences, type Metric } from "./krippendorff-difference.ts";
import { findPairableRatings, type RatingPattern } from "./pairable-ratings.ts";
import { checkRatingTable, type RatingTable } from "./table.ts";

export type KrippendorffOptions = { metric: Metric; bootstrap?: Bootstrap };

/**
 * Krippendorff's alpha: 1 is perfect agreement, 0 what chance alone would give, below 0 systematic disagreement.
 *
 * Any number of raters, any pattern of missing ratings. `n` counts pairable ratings (the n of the source); units rated
 * once drop out. For the ordinal metric only the order of the levels counts, for the ratio metric levels are amounts of
 * zero or more. With `bootstrap`, a 95 % percentile interval by resampling the pairable units; resamples in which all
 * ratings are the same have no alpha and are left out, and the interval says how many remain. In simulations (four
 * levels, about three ratings a unit) it covered the truth 95 % of the time from 60 units, 94 % at 20, 90 % at 10.
 *
 * The value is null, with a reason, when nothing is pairable, when only one unit is (alpha is then 0 whatever the
 * ratings), and when all pairable ratings are the same.
 *
 * Cost: one pass over the table, then patterns of ratings × levels² for each resample.
 *
 * Sources: Krippendorff 2011, "Computing Krippendorff's Alpha-Reliability"; an interval by resampling was proposed by
 * Hayes & Krippendorff 2007, whole units are resampled as in Zapf, Castell, Morawietz & Karch 2016.
 *
 * @param table units × raters, null where a rater did not rate.
 * @throws CalibrationInputError for an uneven table, a rating that is not finite, a negative one with the ratio metric,
 *   or a bootstrap that cannot be run.
 */
export function krippendorffAlpha(
  table: RatingTable,
  { metric, bootstrap }: KrippendorffOptions,
): Coefficient {
  checkRatingTable(table);
  if (bootstrap) checkBootstrap(bootstrap);
  const pairable = findPairableRatings(table);
  const { levels, patterns, units } = pairable;
  if (metric === "ratio" && (levels[0] ?? 0) < 0) {
    throw new CalibrationInputError(
      "The ratio metric compares amounts, and one of the ratings is below zero. Use the interval metric instead.",
    );
  }
  const counts = countsOf(pairable);
  if (units === 0) return { value: null, reason: whyNothingPairable(table), ...counts };
  if (units === 1) return { value: null, reason: ONE_UNIT, ...counts };

  const alphaOf = (resampled: RatingPattern[]) => alphaOfPatterns(resampled, metric, levels);
  const value = alphaOf(patterns);
  if (value === null) return { value, reason: SAME_LEVEL, ...counts };
  const interval = bootstrap ? bootstrapInterval(patterns, alphaOf, bootstrap) : null;
  return { value, ...counts, ...(interval && { interval }) };
}

const ONE_UNIT =
  "Only one candidate was rated by two or more interviewers. Agreement beyond chance needs at least two.";
const SAME_LEVEL =
  "All ratings that can be compared are the same level, so agreement cannot be told apart from chance.";

// 1 - (n - 1) Σ o d / Σ n_k n_l d over pairs of levels, the coincidences o of a unit being its pairs / (its ratings - 1).
// Each unordered pair counts once in both sums; equal levels differ by nothing.
function alphaOfPatterns(patterns: RatingPattern[], metric: Metric, levels: number[]): number | null {
  const margins = new Float64Array(levels.length);
  for (const pattern of patterns) addMargins(pattern, margins);
  const difference = differences[metric](levels, margins);

  let expected = 0;
  for (let high = 1; high < margins.length; high += 1) {
    for (let low = 0; low < high; low += 1) {
      expected += (margins[low] ?? 0) * (margins[high] ?? 0) * difference(low, high);
    }
  }
  if (expected === 0) return null;

  let observed = 0;
  for (const { levels: given, counts, size, units } of patterns) {
    let disagreement = 0;
    for (let high = 1; high < given.length; high += 1) {
      for (let low = 0; low < high; low += 1) {
        const pairs = (counts[low] ?? 0) * (counts[high] ?? 0);
        disagreement += pairs * difference(given[low] ?? 0, given[high] ?? 0);
      }
    }
    observed += (units * disagreement) / (size - 1);
  }
  const n = margins.reduce((sum, margin) => sum + margin, 0);
  return 1 - ((n - 1) * observed) / expected;
}

function addMargins({ levels, counts, units }: RatingPattern, margins: Float64Array): void {
  for (const [place, level] of levels.entries()) {
    margins[level] = (margins[level] ?? 0) + (counts[place] ?? 0) * units;
  }
}
