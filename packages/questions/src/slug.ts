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

const WORDS_OF_A_KEY = 7;

// Half of all prompts and intents begin alike; a key is made of what tells them apart.
const SAYS_LITTLE = new Set(
  "a about an and are be did do does for had has have how if in is it me of on or shows tell that the their them they time to was were what when whether which who why with would you your".split(
    " ",
  ),
);

/** A key made from the telling words of a text, different from every one in `taken`, to which it is added. */
export function slugOf(text: string, taken: Set<string>): string {
  const words =
    text
      .normalize("NFD")
      .replaceAll(/\p{Diacritic}/gu, "")
      .toLowerCase()
      .match(/[a-z0-9]+/g) ?? [];
  const telling = words.filter((word) => !SAYS_LITTLE.has(word));
  const start = (telling.length > 0 ? telling : words).slice(0, WORDS_OF_A_KEY).join("-");
  const base = start.slice(0, MAX_LENGTH - 6).replace(/-$/, "") || "untitled";
  let key = base;
  for (let count = 2; taken.has(key); count += 1) key = `${base}-${count}`;
  taken.add(key);
  return key;
}
