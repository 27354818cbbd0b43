/** What a search looks for: beginnings of words as they were typed, and whole words that mean the same or were meant. */
export type Wanted = { beginnings: string[]; words: string[] };

/** Where the wanted words stand in `text`: start and end of each, in order. Case and accents do not matter. */
export function matchingWords(text: string, wanted: Wanted): [start: number, end: number][] {
  if (wanted.beginnings.length === 0 && wanted.words.length === 0) return [];
  const whole = new Set(wanted.words);
  return [...text.matchAll(/[\p{L}\p{N}\p{M}]+/gu)].flatMap(({ 0: word, index }) => {
    const plain = fold(word);
    const isWanted = whole.has(plain) || wanted.beginnings.some((beginning) => plain.startsWith(beginning));
    return isWanted ? [[index, index + word.length] satisfies [number, number]] : [];
  });
}

const fold = (word: string) =>
  word
    .normalize("NFD")
    .replaceAll(/\p{Diacritic}/gu, "")
    .toLowerCase();
