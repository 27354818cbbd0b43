import { plainKrippendorffAlpha } from "../fixtures/plain-krippendorff-alpha.ts";
import { krippendorffAlpha } from "../src/krippendorff-alpha.ts";
import { seededRandom } from "../src/seeded-random.ts";
import type { RatingTable } from "../src/table.ts";

const metric = "interval";

// The plain definition compares every rating with every other: ten times the ratings would take it a hundred times as long
const ratings = 20_000;

/** Prints one line: milliseconds for alpha, and for its plain definition over pairs on the same table. */
function benchKrippendorffAlpha(): void {
  const table = fourRatingsEach(ratings / 4);
  const value = median(
    Array.from({ length: 9 }, () => milliseconds(() => krippendorffAlpha(table, { metric }))),
  );
  const baseline = milliseconds(() => plainKrippendorffAlpha(table, metric));
  const line = {
    bench: "krippendorff-alpha-20k-ratings",
    value,
    unit: "ms",
    baseline,
    ratio: value / baseline,
  };
  process.stdout.write(`${JSON.stringify(line)}\n`);
}

function fourRatingsEach(candidates: number): RatingTable {
  const random = seededRandom(2011);
  const levelAround = (level: number) => Math.min(4, Math.max(1, level + Math.floor(random() * 3) - 1));
  return Array.from({ length: candidates }, () => {
    const level = 1 + Math.floor(random() * 4);
    return Array.from({ length: 4 }, () => levelAround(level));
  });
}

function milliseconds(work: () => unknown): number {
  const start = performance.now();
  work();
  return performance.now() - start;
}

function median(times: number[]): number {
  return times.toSorted((a, b) => a - b)[Math.floor(times.length / 2)] ?? Number.NaN;
}

benchKrippendorffAlpha();
