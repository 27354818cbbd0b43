import type { NoteMark, Rating } from "@evenhand/interview";
import type { Chance } from "../seeded.ts";

/** The marks that a person who gave this rating would have set on one intent; the first one carries the rating. */
export function marksFor(rating: Rating | undefined, { uniform, pick }: Chance): NoteMark[] {
  if (rating?.kind === "rated") {
    const first: NoteMark[] = [rating.level >= 3 ? "for" : "against"];
    const second: NoteMark[] = uniform() < 0.6 ? [pick(secondMarks[rating.level] ?? ["for"])] : [];
    const last: NoteMark[] = uniform() < 0.12 && !second.includes("follow_up") ? ["follow_up"] : [];
    return [...first, ...second, ...last];
  }
  // Heard in passing, on something that this kit does not grade.
  if (rating === undefined) return uniform() < 0.3 ? [pick(["for", "follow_up"])] : [];
  return rating.kind === "not_assessed" && rating.reason === "unclear" ? ["follow_up"] : [];
}

const secondMarks: Record<number, [NoteMark, ...NoteMark[]]> = {
  1: ["against"],
  2: ["for", "for", "against", "follow_up"],
  3: ["for", "for", "against", "follow_up"],
  4: ["for"],
};
