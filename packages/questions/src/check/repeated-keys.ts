import type { Path, Problem } from "./problem.ts";

/** Keys are how everything else names an entry, so the second of two entries with one key is told to take another. */
export function repeatedKeyProblems(
  what: "competency" | "pack" | "question",
  entries: readonly { key: string; path: Path }[],
): Problem[] {
  const seen = new Set<string>();
  return entries.flatMap(({ key, path }) => {
    if (key === "") return [];
    if (seen.has(key))
      return [
        {
          rule: "repeated-key",
          path: [...path, "key"],
          message: `Rename one of the two: another ${what} has the key “${key}”.`,
        },
      ];
    seen.add(key);
    return [];
  });
}
