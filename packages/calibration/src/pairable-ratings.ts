import type { RatingTable } from "./table.ts";

/** Ratings that can be compared: those of units which two or more raters rated. */
export type PairableRatings = {
  /** Levels given among the pairable ratings, ascending. */
  levels: number[];
  /** The distinct ways in which units were rated. The order of units and raters in the table leaves no trace here. */
  patterns: RatingPattern[];
  /** Units that two or more raters rated. */
  units: number;
  /** Pairable ratings, Krippendorff's n. */
  n: number;
};

export type RatingPattern = {
  /** Places in `levels`, ascending. */
  levels: number[];
  /** Raters who gave each of `levels`. */
  counts: number[];
  /** Ratings of one such unit, 2 or more. */
  size: number;
  /** Units rated in this way. */
  units: number;
};

/** Groups the units of a checked table by how they were rated: one pass over the table, then work per pattern. */
export function findPairableRatings(table: RatingTable): PairableRatings {
  const merged = Map.groupBy(distinctRows(table), ({ values }) => values.join());
  const groups = [...merged.values()].map((rows) => ({
    values: rows[0]?.values ?? [],
    units: rows.reduce((sum, row) => sum + row.units, 0),
  }));
  groups.sort((a, b) => compareValues(a.values, b.values));

  const levels = [...new Set(groups.flatMap(({ values }) => values))].toSorted((a, b) => a - b);
  const placeOf = new Map(levels.map((level, place) => [level, place]));
  const patterns = groups.map(({ values, units }): RatingPattern => {
    const counts = new Map<number, number>();
    for (const value of values) {
      const place = placeOf.get(value) ?? -1;
      counts.set(place, (counts.get(place) ?? 0) + 1);
    }
    return { levels: [...counts.keys()], counts: [...counts.values()], size: values.length, units };
  });
  return {
    levels,
    patterns,
    units: patterns.reduce((sum, pattern) => sum + pattern.units, 0),
    n: patterns.reduce((sum, pattern) => sum + pattern.units * pattern.size, 0),
  };
}

type Row = { values: number[]; units: number };
type Step = { next: Map<number, Step>; row: Row | null };

// Walking a tree of values keeps the work per rating to one look-up; sorting then happens once per distinct row.
function distinctRows(table: RatingTable): Row[] {
  const rows: Row[] = [];
  const start: Step = { next: new Map(), row: null };
  for (const places of table) {
    let step = start;
    let size = 0;
    for (const value of places) {
      if (value === null) continue;
      size += 1;
      let next = step.next.get(value);
      if (next === undefined) step.next.set(value, (next = { next: new Map(), row: null }));
      step = next;
    }
    if (size < 2) continue;
    if (step.row === null) {
      const values = places.filter((value) => value !== null).toSorted((a, b) => a - b);
      rows.push((step.row = { values, units: 0 }));
    }
    step.row.units += 1;
  }
  return rows;
}

function compareValues(a: number[], b: number[]): number {
  const differing = a.findIndex((value, place) => value !== b[place]);
  return a.length - b.length || (a[differing] ?? 0) - (b[differing] ?? 0);
}
