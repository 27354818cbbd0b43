// Lines longer than this are not wrapped by hand or by mail
const LONGEST_WRAP = 110;
const SHORTEST_WRAP = 50;

/** The column at which the lines of a text were wrapped, or 0 when every line is a paragraph of its own. */
export function wrapWidth(lines: string[]): number {
  const lengths = lines.map((line) => line.trimEnd().length).filter((length) => length > 0);
  const long = lengths.filter((length) => length > LONGEST_WRAP).length;
  if (long * 10 > lengths.length) return 0;
  const wrapped = lengths
    .filter((length) => length <= LONGEST_WRAP && length >= 30)
    .toSorted((a, b) => a - b);
  const width = wrapped[Math.floor(wrapped.length * 0.95)] ?? 0;
  return width >= SHORTEST_WRAP ? width : 0;
}
