import type { PairableRatings } from "./pairable-ratings.ts";
import type { RatingTable } from "./table.ts";
import type { BootstrapInterval } from "./bootstrap-interval.ts";

/** An agreement coefficient with what it rests on, or the reason in words why there is none. */
export type Coefficient = {
  /** Pairable ratings: those of units that two or more raters rated. All others are left out. */
  n: number;
  /** Units that two or more raters rated. */
  units: number;
  /** Levels given among the pairable ratings, ascending. */
  categories: number[];
} & (
  | { value: number; reason?: never; interval?: BootstrapInterval }
  | { value: null; reason: string; interval?: never }
);

/** The same counts for a value and for a refusal. */
export function countsOf({
  n,
  units,
  levels,
}: PairableRatings): Omit<Coefficient, "value" | "reason" | "interval"> {
  return { n, units, categories: levels };
}

/** Why a table has no ratings to compare, for a table in which no unit has two. */
export function whyNothingPairable(table: RatingTable): string {
  const raters = new Set(
    table.flatMap((row) => row.flatMap((value, rater) => (value === null ? [] : [rater]))),
  );
  if (raters.size === 0) return "There are no ratings yet.";
  if (raters.size === 1) return "All ratings come from one interviewer. Agreement needs at least two.";
  return "Nobody was rated by two or more interviewers, so there is nothing to compare yet.";
}
