import { z } from "zod";
import { slug } from "./slug.ts";
import { text } from "./text.ts";

/** A draft is not asked yet, an approved question may be, a retired one is kept for the loops that asked it. */
export const questionState = z.enum(
  ["draft", "approved", "retired"],
  "A question is a draft, approved or retired.",
);
export type QuestionState = z.infer<typeof questionState>;

/** The day on which somebody should look at a question again, as YYYY-MM-DD. */
export const reviewOn = z.iso.date("Write the review date as year, month and day, like 2027-03-31.");

/** Where a question came from: it is kept for as long as the question is, whoever changes it later. */
export const provenance = z.discriminatedUnion(
  "kind",
  [
    z.object({ kind: z.literal("shipped"), pack: slug }),
    z.object({ kind: z.literal("written") }),
    z.object({ kind: z.literal("copied"), from: slug }),
    z.object({
      kind: z.literal("guide"),
      title: text("The guide's title", 300),
      line: z.int("A line is a whole number.").min(1, "Lines start at 1."),
    }),
    z.object({ kind: z.literal("table"), file: text("The file's name", 300) }),
  ],
  "Say where the question comes from: shipped, written, copied, guide or table.",
);
export type Provenance = z.infer<typeof provenance>;
