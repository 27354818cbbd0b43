import { z } from "zod";
import { slug } from "./slug.ts";
import { text } from "./text.ts";
import { isUniqueBy } from "./unique.ts";

/** The level that experienced interviewers agreed on for one competency. */
export const agreedRating = z.object({
  competency: slug,
  level: z.int("A level is a whole number.").min(1, "Levels start at 1."),
});
export type AgreedRating = z.infer<typeof agreedRating>;

/** A written answer for calibration exercises: what it is rated, and which words in it led to that. */
export const specimenAnswer = z.object({
  answer: text("The specimen answer", 4000),
  ratings: z
    .array(agreedRating)
    .min(1, "Rate the specimen answer on at least one competency.")
    .refine((ratings) => isUniqueBy(ratings, (rating) => rating.competency), {
      error: "Rate each competency once.",
    }),
  reason: text("The reason for the ratings", 1000),
});
export type SpecimenAnswer = z.infer<typeof specimenAnswer>;
