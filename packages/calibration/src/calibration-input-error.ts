/** Ratings or options that no statistic can be computed from. The message is a sentence for the person who gave them. */
export class CalibrationInputError extends Error {
  override readonly name = "CalibrationInputError";
}
