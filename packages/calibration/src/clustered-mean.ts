import { CalibrationInputError } from "./calibration-input-error.ts";

/** One rating, and what it shares its errors with: usually the candidate. */
export type ClusteredRating = { cluster: string; value: number };

/** `n` ratings in `clusters` clusters. `se` and the 95 % interval are null for fewer than two clusters. */
export type ClusteredMean = {
  value: number;
  n: number;
  clusters: number;
  se: number | null;
  interval: { lower: number; upper: number } | null;
};

/**
 * Mean of ratings that come in clusters, with a standard error that does not take ratings of one cluster for independent.
 *
 * Source: the cluster-robust ("sandwich") variance of Liang & Zeger 1986 for a mean,
 * g/(g-1) · Σ (Σ residuals of a cluster)² / n², with the interval from the normal distribution.
 *
 * @throws CalibrationInputError for no ratings, or one that is not finite.
 */
export function clusteredMean(ratings: readonly ClusteredRating[]): ClusteredMean {
  const n = ratings.length;
  if (n === 0) throw new CalibrationInputError("There are no ratings to take the mean of. Add at least one.");
  if (!ratings.every(({ value }) => Number.isFinite(value)))
    throw new CalibrationInputError("A rating is not a number. Leave it out or correct it.");
  const value = ratings.reduce((sum, rating) => sum + rating.value, 0) / n;
  const residuals = new Map<string, number>();
  for (const rating of ratings)
    residuals.set(rating.cluster, (residuals.get(rating.cluster) ?? 0) + rating.value - value);
  const clusters = residuals.size;
  if (clusters < 2) return { value, n, clusters, se: null, interval: null };
  const squares = residuals.values().reduce((sum, residual) => sum + residual * residual, 0);
  const se = Math.sqrt(((clusters / (clusters - 1)) * squares) / (n * n));
  return { value, n, clusters, se, interval: { lower: value - Z_95 * se, upper: value + Z_95 * se } };
}

const Z_95 = 1.959964;
