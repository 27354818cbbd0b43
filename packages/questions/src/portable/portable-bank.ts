import { z } from "zod";
import { competency } from "../competency.ts";
import { provenance, reviewOn } from "../lifecycle.ts";
import { questionDraft } from "../question-draft.ts";
import { question } from "../question.ts";
import { slug } from "../slug.ts";

export const FORMAT = "hiring-loop";
export const FORMAT_VERSION = 1;
const MAX_COMPETENCIES = 500;
const MAX_QUESTIONS = 20_000;

const identity = {
  key: slug,
  /** 1 for a draft that was never approved. */
  version: z.int("A version is a whole number.").min(1, "Versions start at 1."),
};
const lifecycle = {
  reviewOn: reviewOn.nullable(),
  provenance,
  replacedBy: z.null("Only a retired question is replaced by another. Write null."),
};
const complete = question.omit({ key: true }).shape;

/** A question as it leaves one bank for another: what it is, where it stands and where it came from. Only a draft may be incomplete. */
export const portableQuestion = z.discriminatedUnion(
  "state",
  [
    z.object({ ...identity, state: z.literal("draft"), ...lifecycle, ...questionDraft.shape }),
    z.object({ ...identity, state: z.literal("approved"), ...lifecycle, ...complete }),
    z.object({
      ...identity,
      state: z.literal("retired"),
      ...lifecycle,
      replacedBy: slug.nullable(),
      ...complete,
    }),
  ],
  "A question's state is draft, approved or retired.",
);
export type PortableQuestion = z.infer<typeof portableQuestion>;

/** A whole bank in one file. The order of the keys here is the order in which they are written. */
export const portableBank = bankOf(competency, portableQuestion);
export type PortableBank = z.infer<typeof portableBank>;

/** A bank whose competencies and questions are still to be looked at, one by one. */
export const unreadBank = bankOf(z.unknown(), z.unknown());

function bankOf<C extends z.ZodType, Q extends z.ZodType>(competencyOf: C, questionOf: Q) {
  return z.object({
    format: z.literal(FORMAT),
    version: z.literal(FORMAT_VERSION),
    contains: z.tuple([z.literal("bank")], 'Only a bank can be read: write "contains": ["bank"].'),
    competencies: z
      .array(competencyOf)
      .max(MAX_COMPETENCIES, `A file has at most ${MAX_COMPETENCIES} competencies. Split it.`),
    questions: z
      .array(questionOf)
      .max(MAX_QUESTIONS, `A file has at most ${MAX_QUESTIONS} questions. Split it.`),
  });
}
