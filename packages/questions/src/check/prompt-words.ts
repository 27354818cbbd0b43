import { stemOf, wordsOf } from "./words.ts";

/** The stems of the words that tell a prompt from others, in the order they are said. */
export function wordsThatDistinguish(prompt: string): string[] {
  const words = wordsOf(prompt);
  const telling = words.filter((word) => !COMMON.has(word));
  return (telling.length > 0 ? telling : words).map(stemOf);
}

/** Every three characters that follow each other in the words. */
export function trigramsOf(words: readonly string[]): Set<string> {
  const text = ` ${words.join(" ")} `;
  return new Set(Array.from({ length: Math.max(0, text.length - 2) }, (_, at) => text.slice(at, at + 3)));
}

// Ways to open a question, and words without which it asks the same
const COMMON: ReadonlySet<string> = new Set(
  `a an the and or but of to in on at by for from with about into over as it its this that these those there which who whom
  i me us we you your yours our they them their he she his her one ones some any
  is are was were be been being am do does did done doing have has had having can could would will should shall may might must
  tell describe give share talk walk explain example examples instance time times situation case occasion recent recently last
  once ever when where through please think take name so then than also just really most very if`.split(
    /\s+/,
  ),
);
