import type { Row, Seat } from "./debrief-matrix.ts";

/** The levels that were given for a competency, highest first, each with its anchor and who gave it. */
export function givenLevels(
  { competency, cells }: Row,
  seats: readonly Seat[],
): { level: number; anchor: string; names: string[] }[] {
  return competency.levels
    .map(({ level, anchor }) => ({
      level,
      anchor,
      names: cells.flatMap((cell, index) => {
        const name = seats[index]?.name;
        const isThis = cell.kind === "given" && cell.rating.kind === "rated" && cell.rating.level === level;
        return isThis && name !== undefined ? [name] : [];
      }),
    }))
    .filter(({ names }) => names.length > 0)
    .toReversed();
}
