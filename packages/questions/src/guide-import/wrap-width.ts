import { bulletOf } from "./text-marks.ts";

// Lines longer than this are not wrapped by hand or by mail
const LONGEST_WRAP = 110;
const SHORTEST_WRAP = 50;

/** The column at which the lines of a text were wrapped, or 0 when every line is a paragraph of its own. */
export function wrapWidth(lines: string[]): number {
  const lengths = lines.map((line) => line.trimEnd().length);
  const written = lengths.filter((length) => length > 0).toSorted((one, other) => one - other);
  const short = written.filter((length) => length <= LONGEST_WRAP);
  const width = short[Math.ceil(short.length * 0.98) - 1] ?? 0;
  if (short.length < written.length * 0.75 || width < SHORTEST_WRAP) return 0;
  // In wrapped text, a line with text right under it is about as long as the width
  const followed = lengths.filter((length, index) => {
    const next = lines[index + 1]?.trim() ?? "";
    return length > width * 0.4 && length <= LONGEST_WRAP && next !== "" && bulletOf(next, next) === "";
  });
  const full = followed.filter((length) => length > width * 0.8);
  return full.length >= 3 && full.length * 2 >= followed.length ? Math.floor(width * 0.95) : 0;
}
