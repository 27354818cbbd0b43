import { slipsBetween } from "./slips.ts";

type Slot = { options: string[][]; isOptional: boolean };

/** A phrase in which each slot may be one of several wordings. */
export type Phrase = Slot[];

/**
 * Reads a phrase such as `why they|the_interviewer ask this? question?`: slots are separated by spaces, wordings by
 * `|`, words of one wording by `_`; a slot that ends in `?` may be missing.
 */
export function phrase(pattern: string): Phrase {
  return pattern.split(" ").map((slot) => ({
    options: slot
      .replace(/\?$/, "")
      .split("|")
      .map((wording) => wording.split("_")),
    isOptional: slot.endsWith("?"),
  }));
}

const MAX_WORDS = 16;

/** The first words of a text, in lower case, with apostrophes dropped ("they're" is "theyre"). */
export function firstWords(text: string): string[] {
  return (
    text
      .slice(0, MAX_WORDS * 16)
      .toLowerCase()
      .replace(/[’'‘`´]/g, "")
      .match(/[\p{L}\p{N}]+/gu)
      ?.slice(0, MAX_WORDS) ?? []
  );
}

/** Whether all the words are the phrase, with at most one typing slip in every two words. */
export function isPhrase(words: string[], wanted: Phrase): boolean {
  return endsOf(words, wanted).some(
    ({ end, slips }) => end === words.length && slips <= allowedSlips(words, end),
  );
}

/** Whether the words begin with the phrase. */
export function beginsWithPhrase(words: string[], wanted: Phrase): boolean {
  return endsOf(words, wanted).some(({ end, slips }) => end > 0 && slips <= allowedSlips(words, end));
}

// One short word with a slip in it is too often another word: "Scope" is no "Score"
const allowedSlips = (words: string[], end: number) =>
  end === 1 && (words[0] ?? "").length < 6 ? 0 : Math.ceil(end / 2);

type End = { end: number; slips: number };

function endsOf(words: string[], wanted: Phrase): End[] {
  let ends: End[] = [{ end: 0, slips: 0 }];
  for (const { options, isOptional } of wanted) {
    const next: End[] = isOptional ? [...ends] : [];
    for (const from of ends) {
      for (const option of options) {
        const reached = follow(words, option, from);
        if (reached) next.push(reached);
      }
    }
    if (next.length === 0) return [];
    ends = fewestSlips(next);
  }
  return ends;
}

function follow(words: string[], option: string[], from: End): End | null {
  let { end, slips } = from;
  for (const target of option) {
    const word = words[end];
    const more = word === undefined ? null : slipsBetween(word, target);
    if (more === null) return null;
    slips += more;
    end += 1;
  }
  return { end, slips };
}

function fewestSlips(ends: End[]): End[] {
  const best = new Map<number, number>();
  for (const { end, slips } of ends) best.set(end, Math.min(slips, best.get(end) ?? Infinity));
  return Array.from(best, ([end, slips]) => ({ end, slips }));
}
