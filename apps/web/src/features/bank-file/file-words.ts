/** "1 question", "1,240 questions". */
export const counted = (count: number, thing: string): string =>
  `${count.toLocaleString("en")} ${count === 1 ? thing : thing.endsWith("y") ? `${thing.slice(0, -1)}ies` : `${thing}s`}`;

/** The name of a saved bank: the reader's own day keeps copies in order. */
export function savedName(ending: string, day: Date): string {
  const parts = [day.getFullYear(), day.getMonth() + 1, day.getDate()];
  return `evenhand-bank-${parts.map((part) => String(part).padStart(2, "0")).join("-")}.${ending}`;
}
