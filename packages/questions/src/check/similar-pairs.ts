/** Two lists by their places, and the share of their different words that both have. */
export type SimilarPair = { first: number; second: number; similarity: number };

/**
 * The pairs of word lists that share at least `least` of their different words. A list that is alike to very many is told
 * with a few of them. Instead of comparing all with all, each list is looked up by its rarest words only: two lists that share
 * enough must share one of those (prefix filtering: Chaudhuri, Ganti and Kaushik, ICDE 2006; Bayardo, Ma and Srikant, WWW 2007).
 */
export function similarPairs(lists: readonly (readonly string[])[], least: number): SimilarPair[] {
  const sets = rarestFirst(lists).toSorted((one, other) => one.words.length - other.words.length);
  const seen = new Map<string, WordSet>();
  const index = new Map<number, WordSet[]>();
  return sets.flatMap((set) => {
    const same = seen.get(set.words.join());
    if (same) return [pair(same, set, 1)];
    seen.set(set.words.join(), set);
    const prefix = set.words.slice(0, set.words.length - Math.ceil(least * set.words.length) + 1);
    const holders = prefix.values().flatMap((word) => index.get(word) ?? []);
    const found = alikeTo(set, holders, least);
    for (const word of prefix) {
      const sharing = index.get(word);
      if (sharing) sharing.push(set);
      else index.set(word, [set]);
    }
    return found;
  });
}

type WordSet = { place: number; words: number[] };

/** The lists as sets of numbers, of which a lower one stands for a rarer word. Empty lists are left out. */
function rarestFirst(lists: readonly (readonly string[])[]): WordSet[] {
  const sets = lists.map((words) => [...new Set(words)]);
  const uses = new Map<string, number>();
  for (const word of sets.flat()) uses.set(word, (uses.get(word) ?? 0) + 1);
  const rank = new Map(
    [...uses].toSorted(([, one], [, other]) => one - other).map(([word], at) => [word, at]),
  );
  return sets
    .map((words, place) => ({
      place,
      words: words.map((word) => rank.get(word) ?? 0).toSorted((a, b) => a - b),
    }))
    .filter(({ words }) => words.length > 0);
}

// Enough to choose the nearest from, and few enough when ten thousand lists are alike
const ENOUGH = 64;
const NEAREST = 8;

function alikeTo(set: WordSet, candidates: Iterable<WordSet>, least: number) {
  const looked = new Set<WordSet>();
  const alike: SimilarPair[] = [];
  for (const other of candidates) {
    if (alike.length === ENOUGH) break;
    if (looked.has(other)) continue;
    looked.add(other);
    const similarity = shareOf(set.words, other.words, least);
    if (similarity >= least) alike.push(pair(other, set, similarity));
  }
  return alike.toSorted((one, other) => other.similarity - one.similarity).slice(0, NEAREST);
}

/** The words of both among the words of either; 0 as soon as it is sure to stay below `least`. */
function shareOf(one: number[], other: number[], least: number) {
  const needed = (least / (1 + least)) * (one.length + other.length);
  let both = 0;
  let at = 0;
  let to = 0;
  while (at < one.length && to < other.length) {
    if (both + Math.min(one.length - at, other.length - to) < needed) return 0;
    const difference = (one[at] ?? 0) - (other[to] ?? 0);
    if (difference === 0) both += 1;
    if (difference <= 0) at += 1;
    if (difference >= 0) to += 1;
  }
  return both / (one.length + other.length - both);
}

function pair({ place: one }: WordSet, { place: other }: WordSet, similarity: number): SimilarPair {
  return { first: Math.min(one, other), second: Math.max(one, other), similarity };
}
