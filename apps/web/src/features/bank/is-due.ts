/** Whether the day of a review has come. `reviewOn` is a day as YYYY-MM-DD. */
export function isDue(reviewOn: string | null, now: Date): boolean {
  if (reviewOn === null) return false;
  const [year, month, day] = [now.getFullYear(), now.getMonth() + 1, now.getDate()];
  const today = [year, String(month).padStart(2, "0"), String(day).padStart(2, "0")].join("-");
  return reviewOn <= today;
}
