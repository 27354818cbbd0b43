import { type Bootstrap, bootstrapInterval, checkBootstrap } from "./bootstrap-interval.ts";
import { CalibrationInputError } from "./calibration-input-error.ts";
import { type Coefficient, countsOf, whyNothingPairable } from "./coefficient.ts";
import { findPairableRatings, type RatingPattern } from "./pairable-ratings.ts";
import { checkRatingTable, type RatingTable } from "./table.ts";

export type PercentAgreementOptions = {
  /** Largest difference, in levels, that still counts as agreeing: 0 (the default) is exact, 1 is within one level. */
  tolerance?: number;
  bootstrap?: Bootstrap;
};

/**
 * Share of agreeing pairs of ratings (0 to 1), first within each unit, then averaged over units, so that a unit seen by
 * many raters weighs no more than one seen by two. Not corrected for chance: show it beside a coefficient that is.
 *
 * `n` counts pairable ratings; units rated once drop out. The value is null, with a reason, when nothing is pairable.
 * With `bootstrap`, a 95 % percentile interval by resampling the pairable units.
 *
 * Source: Gwet 2014, "Handbook of Inter-Rater Reliability", 4th edition, chapter 2.
 *
 * @param table units × raters, null where a rater did not rate.
 * @throws CalibrationInputError for an uneven table, a rating that is not finite, a negative tolerance, or a bootstrap
 *   that cannot be run.
 */
export function percentAgreement(table: RatingTable, options: PercentAgreementOptions = {}): Coefficient {
  const { tolerance = 0, bootstrap } = options;
  checkRatingTable(table);
  if (bootstrap) checkBootstrap(bootstrap);
  if (!(tolerance >= 0)) {
    throw new CalibrationInputError(
      "The tolerance must be 0 or more: 0 for exact agreement, 1 for within one level.",
    );
  }
  const pairable = findPairableRatings(table);
  const counts = countsOf(pairable);
  if (pairable.units === 0) return { value: null, reason: whyNothingPairable(table), ...counts };

  const shares = pairable.patterns.map((pattern) => agreeingShare(pattern, pairable.levels, tolerance));
  const meanShare = (patterns: RatingPattern[]) =>
    patterns.reduce((sum, { units }, place) => sum + units * (shares[place] ?? 0), 0) / pairable.units;
  const interval = bootstrap ? bootstrapInterval(pairable.patterns, meanShare, bootstrap) : null;
  return { value: meanShare(pairable.patterns), ...counts, ...(interval && { interval }) };
}

function agreeingShare(
  { levels: given, counts, size }: RatingPattern,
  levels: number[],
  tolerance: number,
): number {
  let agreeing = 0;
  for (const [high, highCount] of counts.entries()) {
    agreeing += (highCount * (highCount - 1)) / 2;
    for (let low = 0; low < high; low += 1) {
      const gap = (levels[given[high] ?? 0] ?? 0) - (levels[given[low] ?? 0] ?? 0);
      if (gap <= tolerance) agreeing += highCount * (counts[low] ?? 0);
    }
  }
  return agreeing / ((size * (size - 1)) / 2);
}
