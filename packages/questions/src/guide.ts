import { z } from "zod";
import { text } from "./text.ts";

/** The names a STAR guide's parts carry, in order. */
export const starParts = ["Situation", "Task", "Action", "Result"] as const;

export const guideType = z.enum(["star", "steps", "open"], "A guide is star, steps or open.");
export type GuideType = z.infer<typeof guideType>;

export const guidePart = z.object({
  name: text("The part's name", 80),
  text: text("The part's text", 600),
});
export type GuidePart = z.infer<typeof guidePart>;

/** The shape of a full answer. A `star` guide has exactly the four STAR parts; `steps` are in the order to expect. */
export const guide = z
  .object({
    type: guideType,
    parts: z.array(guidePart).min(1, "Describe at least one part of a full answer."),
  })
  .refine(({ type, parts }) => type !== "star" || isStar(parts), {
    error: `A STAR guide has exactly four parts, in this order: ${starParts.join(", ")}.`,
    path: ["parts"],
  });
export type Guide = z.infer<typeof guide>;

const isStar = (parts: GuidePart[]) =>
  parts.length === starParts.length && parts.every(({ name }, index) => name === starParts[index]);
