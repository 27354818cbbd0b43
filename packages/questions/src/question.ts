import { z } from "zod";
import { guide } from "./guide.ts";
import { intent } from "./intent.ts";
import { slug } from "./slug.ts";
import { specimenAnswer } from "./specimen-answer.ts";
import type { SpecimenAnswer } from "./specimen-answer.ts";
import { text } from "./text.ts";
import { isUniqueBy } from "./unique.ts";

export const MAX_MINUTES = 60;
const MAX_INTENTS = 3;

export const questionKind = z.enum(
  ["common", "behavioral", "technical"],
  "A question is common, behavioral or technical.",
);
export type QuestionKind = z.infer<typeof questionKind>;

export const questionLevel = z.enum(
  ["any", "junior", "mid", "senior", "lead"],
  "A question's level is any, junior, mid, senior or lead.",
);
export type QuestionLevel = z.infer<typeof questionLevel>;

/** One prompt of the bank, with why it is asked and how to hear the answer. No `roles` means it suits any role. */
export const question = z.object({
  key: slug,
  prompt: text("The prompt", 400),
  kind: questionKind,
  roles: z.array(text("A role", 80)),
  level: questionLevel,
  minutes: z
    .int("Give the minutes as a whole number.")
    .min(1, "A question takes at least 1 minute.")
    .max(MAX_MINUTES, `A question takes at most ${MAX_MINUTES} minutes. Split it.`),
  intents: z
    .array(intent)
    .min(1, "Say why the question is asked: add an intent.")
    .max(MAX_INTENTS, `A question has at most ${MAX_INTENTS} intents. Split it or drop the weakest.`)
    .refine((intents) => isUniqueBy(intents, ({ key }) => key), {
      error: "Two intents of this question have the same key. Rename one.",
    }),
  guide,
  probes: z.array(text("A probe", 300)).min(2, "Plan at least two probes for a missing part of the answer."),
  adapt: text("The adapt note", 800),
  specimenAnswers: z
    .array(specimenAnswer)
    .min(2, "Give at least two specimen answers.")
    .refine((answers) => answers.length < 2 || someLevelsDiffer(answers), {
      error: "Give specimen answers at different levels of the same competency.",
    }),
});
export type Question = z.infer<typeof question>;

// Two answers only teach the difference between levels when one competency is rated differently in them.
function someLevelsDiffer(answers: SpecimenAnswer[]) {
  const ratings = answers.flatMap((answer) => answer.ratings);
  return Map.groupBy(ratings, ({ competency }) => competency)
    .values()
    .some((given) => new Set(given.map(({ level }) => level)).size > 1);
}
