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

const WORDS_OF_A_KEY = 8;

/** A key made from a text, different from every one in `taken`, to which it is added. */
export function slugOf(words: string, taken: Set<string>): string {
  const plain = words
    .normalize("NFD")
    .replaceAll(/\p{Diacritic}/gu, "")
    .toLowerCase();
  const start = plain
    .match(/[a-z0-9]+/g)
    ?.slice(0, WORDS_OF_A_KEY)
    .join("-")
    .slice(0, MAX_LENGTH - 6);
  const base = start?.replace(/-$/, "") || "untitled";
  let key = base;
  for (let count = 2; taken.has(key); count += 1) key = `${base}-${count}`;
  taken.add(key);
  return key;
}
