/** Whether no two entries share the value that `valueOf` gives. */
export function isUniqueBy<Entry>(
  entries: readonly Entry[],
  valueOf: (entry: Entry) => string | number,
): boolean {
  return new Set(entries.map((entry) => valueOf(entry))).size === entries.length;
}
