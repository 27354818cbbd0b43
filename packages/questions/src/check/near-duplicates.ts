import { trigramsOf, wordsThatDistinguish } from "./prompt-words.ts";
import { similarPairs } from "./similar-pairs.ts";

/** Two questions by their keys, `a` before `b`, and how much alike their prompts are, up to 1. */
export type NearDuplicate = { a: string; b: string; similarity: number };

/**
 * The questions whose prompts ask the same in almost the same words, most similar first. Where very many are alike, each is
 * told with a few of them and not with all.
 */
export function nearDuplicates(questions: readonly { key: string; prompt: string }[]): NearDuplicate[] {
  return similarPrompts(questions.map(({ prompt }) => prompt)).map(({ first, second, similarity }) => ({
    a: questions[first]?.key ?? "",
    b: questions[second]?.key ?? "",
    similarity,
  }));
}

/** The same, for prompts by their places. */
export function similarPrompts(prompts: readonly string[]) {
  const words = prompts.map((prompt) => wordsThatDistinguish(prompt.slice(0, LONGEST_READ)));
  const trigrams = new Map<number, Set<string>>();
  const trigramsAt = (place: number) => {
    const known = trigrams.get(place) ?? trigramsOf(words[place] ?? []);
    trigrams.set(place, known);
    return known;
  };
  return similarPairs(words, SHARED_WORDS)
    .map(({ first, second, similarity }) => {
      const [one, other] = [trigramsAt(first), trigramsAt(second)];
      // Dice's coefficient: it hears the order of words and their endings, which the share of words does not
      const sound = (2 * one.intersection(other).size) / (one.size + other.size);
      return { first, second, similarity: (similarity + sound) / 2 };
    })
    .filter(({ similarity }) => similarity >= ALIKE)
    .toSorted((one, other) => other.similarity - one.similarity);
}

// Set on pairs of prompts that people call the same (0.75 and up) or not (0.67 and down); no two shipped prompts reach 0.4
const ALIKE = 0.72;
const SHARED_WORDS = 0.6;
const LONGEST_READ = 1000;
