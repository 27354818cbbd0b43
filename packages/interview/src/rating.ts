import { z } from "zod";
import { notAssessedReason } from "./vocabulary.ts";

/** A level with its evidence, or the reason there is none. Never a nullable number. */
export const rating = z.discriminatedUnion("kind", [
  z.object({ kind: z.literal("rated"), level: z.int().min(1).max(7) }),
  z.object({ kind: z.literal("not_assessed"), reason: notAssessedReason }),
  z.object({ kind: z.literal("void") }),
]);
export type Rating = z.infer<typeof rating>;

/** A rating of one competency, with the notes it cites as evidence. */
export const competencyRating = z.object({
  competencyId: z.uuid(),
  rating,
  evidence: z.array(z.uuid()).max(200, "Cite at most 200 notes for one competency."),
});
export type CompetencyRating = z.infer<typeof competencyRating>;
