import { readFileSync } from "node:fs";
import { parseGuide } from "../src/guide-import/index.ts";
import type { GuideFormat } from "../src/guide-import/index.ts";

const sizes = [10_000, 100_000, 1_000_000];
const fixtures: [GuideFormat, string][] = [
  ["text", "release-engineer-page-copy.txt"],
  ["markdown", "product-manager.md"],
  ["html", "registered-nurse-page.html.txt"],
];

/** Prints a line for each format and size: milliseconds, and as baseline what time linear in size would be. */
function benchGuideImport(): void {
  for (const [format, fixture] of fixtures) {
    const guide = readFileSync(new URL(`../src/guide-import/fixtures/${fixture}`, import.meta.url), "utf8");
    let perCharacter: number | null = null;
    for (const size of sizes) {
      const source = repeated(guide, size);
      const value = median(Array.from({ length: 5 }, () => milliseconds(() => parseGuide(source, format))));
      perCharacter ??= value / size;
      const baseline = perCharacter * size;
      const line = {
        bench: `guide-import-${format}-${size / 1000}kb`,
        value,
        unit: "ms",
        baseline,
        ratio: value / baseline,
      };
      process.stdout.write(`${JSON.stringify(line)}\n`);
    }
  }
}

// A guide many times over would be one of repeated questions; a number in each keeps them apart
function repeated(guide: string, size: number): string {
  let source = "";
  for (let copy = 1; source.length < size; copy += 1)
    source += guide.replaceAll("?", ` (${copy})?`).replaceAll(" time ", ` time ${copy} `);
  return source.slice(0, size);
}

function milliseconds(work: () => unknown): number {
  const start = performance.now();
  work();
  return performance.now() - start;
}

function median(times: number[]): number {
  return times.toSorted((one, other) => one - other)[Math.floor(times.length / 2)] ?? Number.NaN;
}

benchGuideImport();
