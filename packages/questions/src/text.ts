import { z } from "zod";

/** A trimmed, required string of at most `max` characters. `name` starts the sentence a person reads: "The prompt". */
export function text(name: string, max: number) {
  return z
    .string(`${name} must be text.`)
    .trim()
    .min(1, `${name} is empty. Write it in.`)
    .max(max, `${name} is longer than ${max} characters. Shorten it.`)
    .refine(canBeKept, `${name} has a character that cannot be kept. Remove it.`);
}

/** Whether every store takes the text: no NUL and no half of a surrogate pair. */
export const canBeKept = (value: string): boolean => !value.includes("\0") && value.isWellFormed();
