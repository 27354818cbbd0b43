/** Prints one result as the line of JSON that `npm run bench` promises. `ratio` is value over baseline. */
export function report(result: { bench: string; value: number; unit: string; baseline: number }): void {
  const ratio = result.value / result.baseline;
  process.stdout.write(`${JSON.stringify({ ...result, ratio: Number(ratio.toPrecision(3)) })}\n`);
}

export function median(values: number[]): number {
  const sorted = values.toSorted((one, other) => one - other);
  const middle = Math.floor(sorted.length / 2);
  const upper = sorted[middle] ?? Number.NaN;
  return sorted.length % 2 === 1 ? upper : ((sorted[middle - 1] ?? Number.NaN) + upper) / 2;
}

/** The value below which `share` of all values lie, 0 to 1. */
export function percentile(values: number[], share: number): number {
  const sorted = values.toSorted((one, other) => one - other);
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? Number.NaN;
}
