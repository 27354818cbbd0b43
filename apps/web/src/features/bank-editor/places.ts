import type { DraftProblem, Path } from "./draft-problems.ts";

/** By this id a problem finds the field it is about. */
export const placeId = (path: Path): string => `field-${path.join("-")}`;

/** Puts the focus into the field at the path, or into the nearest one around it. */
export function goToPlace(path: Path): void {
  for (let length = path.length; length > 0; length -= 1) {
    const place = document.getElementById(placeId(path.slice(0, length)));
    const line = path.slice(length).find((step) => typeof step === "number");
    const entry = line !== undefined && place?.querySelector(`[data-place="${line}"]`);
    const field = (entry || place)?.querySelector<HTMLElement>(controls);
    if (!field) continue;
    field.focus();
    field.scrollIntoView({ block: "center" });
    return;
  }
}

const controls = "textarea, input, select, button";

/** The first sentence about exactly this place. */
export const problemAt = (problems: readonly DraftProblem[], path: Path): string | undefined =>
  problems.find((problem) => isSame(problem.path, path))?.message;

/** The first sentence about each line of the list at the path. */
export function lineProblems(problems: readonly DraftProblem[], path: Path): ReadonlyMap<number, string> {
  const lines = problems.flatMap(({ path: own, message }) => {
    const line = own[path.length];
    return typeof line === "number" && isSame(own.slice(0, path.length), path)
      ? [[line, message] as const]
      : [];
  });
  // Of several about one line the first is kept.
  return new Map(lines.toReversed());
}

const isSame = (one: Path, other: Path) =>
  one.length === other.length && one.every((step, index) => step === other[index]);
