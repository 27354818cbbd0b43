import { isRecord } from "./outline.ts";
import type { Path } from "./problem.ts";

// A question is less deep; a value that contains itself has no end
const DEEPEST = 10;

/** A draft without the lines of its lists that nobody has written yet, such as the empty one at the end. */
export function withoutBlankLines(given: unknown, depth = 0): unknown {
  if (depth > DEEPEST) return given;
  if (Array.isArray(given))
    return given.filter(isFilled).map((entry: unknown) => withoutBlankLines(entry, depth + 1));
  if (!isRecord(given)) return given;
  return Object.fromEntries(
    Object.entries(given).map(([name, value]) => [name, withoutBlankLines(value, depth + 1)]),
  );
}

/** Where an entry stands in the draft as it was typed, from where it stands without the blank lines. */
export function pathAsTyped(given: unknown, path: Path): Path {
  const [step, ...rest] = path;
  if (step === undefined) return [];
  if (Array.isArray(given) && typeof step === "number") {
    const places = given.keys().filter((place) => isFilled(given[place]));
    const typed = places.drop(step).next().value ?? step;
    return [typed, ...pathAsTyped(given[typed], rest)];
  }
  return [step, ...pathAsTyped(isRecord(given) ? given[step] : undefined, rest)];
}

const isFilled = (entry: unknown): boolean => !isBlank(entry) && !isBlankPart(entry);

const isBlank = (entry: unknown) => typeof entry === "string" && entry.trim() === "";

// A part of a guide with neither name nor text
const isBlankPart = (entry: unknown) =>
  isRecord(entry) && Object.values(entry).length > 0 && Object.values(entry).every(isBlank);
