import { CalibrationInputError } from "./calibration-input-error.ts";

/**
 * Ratings of units (rows; candidates or specimen answers) by raters (columns), null where a rater did not rate.
 * Missing stays missing: an empty place is never filled.
 */
export type RatingTable = readonly (readonly (number | null)[])[];

/**
 * Refuses a table that is not units × raters of finite numbers and nulls. An empty table is allowed.
 *
 * @throws CalibrationInputError naming the first row, and column, that is wrong; both count from 1.
 */
export function checkRatingTable(table: RatingTable): void {
  const raters = table[0]?.length ?? 0;
  for (const [unit, row] of table.entries()) {
    if (row.length !== raters) throw new CalibrationInputError(unequalRow(unit, row.length, raters));
    for (let rater = 0; rater < raters; rater += 1) {
      const value = row[rater];
      if (value !== null && !Number.isFinite(value)) throw new CalibrationInputError(notANumber(unit, rater));
    }
  }
}

function unequalRow(unit: number, length: number, raters: number): string {
  return (
    `Row ${unit + 1} has ${length} places but row 1 has ${raters}. ` +
    "Give every row one place for each rater, and null where a rater did not rate."
  );
}

function notANumber(unit: number, rater: number): string {
  return (
    `The rating in row ${unit + 1}, column ${rater + 1} is not a finite number. ` +
    "Give a number, or null where the rater did not rate."
  );
}
