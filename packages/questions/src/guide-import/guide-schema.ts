import { z } from "zod";
import { guideType } from "../guide.ts";
import { questionKind } from "../question.ts";

/** One part of a full answer as the guide gave it. A label without text keeps an empty text. */
export const importedPart = z.object({ name: z.string().min(1), text: z.string() });
export type ImportedPart = z.infer<typeof importedPart>;

/** A question as it was found, before a person has made a bank question of it. */
export const importedQuestion = z.object({
  prompt: z.string().min(1),
  kind: questionKind,
  intents: z.array(z.string().min(1)),
  guide: z.object({ type: guideType, parts: z.array(importedPart) }),
  sampleAnswer: z.string().min(1).nullable(),
  tip: z.string().min(1).nullable(),
});
export type ImportedQuestion = z.infer<typeof importedQuestion>;

/** Something a person should look at. `line` counts from 1 in the source; a range is named in the message. */
export const importWarning = z.object({ line: z.int().min(1), message: z.string().min(1) });
export type ImportWarning = z.infer<typeof importWarning>;

/** An interview guide as it was found in a file. No title is an empty string. */
export const importedGuide = z.object({
  title: z.string(),
  role: z.string().min(1).nullable(),
  questions: z.array(importedQuestion).min(1),
  warnings: z.array(importWarning),
});
export type ImportedGuide = z.infer<typeof importedGuide>;
