import { z } from "zod";
import { text } from "./text.ts";

const MIN_LEVELS = 3;
const MAX_LEVELS = 7;

/** One level of a rubric. The anchor is behaviour an interviewer can point to in an answer. */
export const rubricLevel = z.object({
  level: z.int("A level is a whole number.").min(1, "Levels start at 1."),
  label: text("The level's label", 60),
  anchor: text("The anchor", 600),
});
export type RubricLevel = z.infer<typeof rubricLevel>;

/** A competency's levels from lowest to highest, numbered 1, 2, 3 and so on without gaps. */
export const rubric = z.object({
  levels: z
    .array(rubricLevel)
    .min(MIN_LEVELS, `A rubric needs at least ${MIN_LEVELS} levels. Add one.`)
    .max(MAX_LEVELS, `A rubric has at most ${MAX_LEVELS} levels. Merge two that people confuse.`)
    .refine((levels) => levels.every(({ level }, index) => level === index + 1), {
      error: "Number the levels 1, 2, 3 and so on, from lowest to highest.",
    }),
});
export type Rubric = z.infer<typeof rubric>;
