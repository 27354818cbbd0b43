import type { Rating } from "@evenhand/interview";
import { notAssessedNames } from "../../app/rating-words.ts";

/** A rating in a few words, for headings and for people who listen. */
export function ratingWords(rating: Rating, levels: number): string {
  if (rating.kind === "rated") return `level ${rating.level} of ${levels}`;
  if (rating.kind === "void") return "void";
  return `not assessed, ${notAssessedNames[rating.reason].toLowerCase()}`;
}

/** What a rating rests on. */
export function evidenceWords({ kind }: Rating, cited: number): string {
  if (cited > 0) return cited === 1 ? "1 note" : `${cited} notes`;
  return kind === "rated" ? "impression" : "";
}

export function apartWords(apart: number | null): string {
  if (apart === null) return "";
  if (apart === 0) return "Same level";
  return apart === 1 ? "1 level apart" : `${apart} levels apart`;
}
