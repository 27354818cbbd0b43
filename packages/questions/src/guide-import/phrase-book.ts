import { beginsWithPhrase, isPhrase } from "./phrase.ts";
import type { Phrase } from "./phrase.ts";
import { slipsBetween } from "./slips.ts";

// First words seen so far; a file of nothing but different words must not fill the memory
const MOST_REMEMBERED = 5000;

/** A list of phrases that is quick to look through, because a text's first word rules out nearly all of them. */
export function phraseBook<Entry>(entries: Entry[], phraseOf: (entry: Entry) => Phrase) {
  const indexed = entries.map((entry) => ({
    entry,
    phrase: phraseOf(entry),
    first: firstWordsOf(phraseOf(entry)),
  }));
  const remembered = new Map<string, typeof indexed>();
  const possible = (word: string) => {
    const known = remembered.get(word);
    if (known) return known;
    const found = indexed.filter(({ first }) => first.some((target) => slipsBetween(word, target) !== null));
    if (remembered.size >= MOST_REMEMBERED) remembered.clear();
    remembered.set(word, found);
    return found;
  };
  return {
    /** The first entry whose phrase all the words are. */
    match: (words: string[]): Entry | null => {
      const first = words[0];
      if (first === undefined) return null;
      return possible(first).find(({ phrase }) => isPhrase(words, phrase))?.entry ?? null;
    },
    /** Whether the words begin with one of the phrases. */
    begins: (words: string[]): boolean => {
      const first = words[0];
      return first !== undefined && possible(first).some(({ phrase }) => beginsWithPhrase(words, phrase));
    },
  };
}

/** A book of phrases that all mean the same. */
export const phrases = (wordings: Phrase[]) => phraseBook(wordings, (wording) => wording);

// Slots at the start that may be missing let the next one begin
function firstWordsOf(wording: Phrase): string[] {
  const needed = wording.findIndex(({ isOptional }) => !isOptional);
  const slots = needed === -1 ? wording : wording.slice(0, needed + 1);
  return [...new Set(slots.flatMap(({ options }) => options.flatMap((option) => option.slice(0, 1))))];
}
