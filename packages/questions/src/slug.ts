import { z } from "zod";

const MAX_LENGTH = 80;

/** A key people can read in a URL, a file or a diff: lower-case words joined by single hyphens. */
export const slug = z
  .string("A key must be text.")
  .max(MAX_LENGTH, `A key is at most ${MAX_LENGTH} characters. Shorten it.`)
  .regex(
    /^[a-z0-9]+(?:-[a-z0-9]+)*$/,
    "Write the key in lower-case words joined by hyphens, like plan-a-release.",
  );
