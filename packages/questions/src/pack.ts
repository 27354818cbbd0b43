import { z } from "zod";
import { question } from "./question.ts";
import { slug } from "./slug.ts";
import { text } from "./text.ts";
import { isUniqueBy } from "./unique.ts";

/** Questions that belong together, usually because one role is asked them. */
export const pack = z.object({
  key: slug,
  title: text("The pack's title", 120),
  role: text("The pack's role", 80),
  questions: z
    .array(question)
    .min(1, "A pack needs at least one question.")
    .refine((questions) => isUniqueBy(questions, ({ key }) => key), {
      error: "Two questions of this pack have the same key. Rename one.",
    }),
});
export type Pack = z.infer<typeof pack>;
