/** The minutes of a question that were typed, or null where they are none: whole, from 1 to 60. */
export function readMinutes(typed: string): number | null {
  const minutes = Number(typed);
  return Number.isInteger(minutes) && minutes >= 1 && minutes <= 60 ? minutes : null;
}
