import { stemOf, wordsOf } from "./check/words.ts";
import type { RubricLevel } from "./rubric.ts";

export type SuggestibleCompetency = {
  key: string;
  name: string;
  definition: string;
  levels: readonly Pick<RubricLevel, "anchor">[];
};

/** How near a competency is to a sentence: the cosine of the angle between their words, 0 to 1. */
export type CompetencySuggestion = { key: string; score: number };

/**
 * The competencies that a reason for asking is most likely about, the nearest first; those without a word in common are left
 * out. Words are compared by their stems and weigh more the fewer competencies use them (tf-idf; Salton and Buckley,
 * "Term-weighting approaches in automatic text retrieval", 1988).
 */
export function suggestCompetencies(
  sentence: string,
  competencies: readonly SuggestibleCompetency[],
): CompetencySuggestion[] {
  const { documents, rarity } = read(competencies);
  const asked = weigh(countWords([[sentence, 1]]), rarity);
  return documents
    .map(({ key, weights }) => ({ key, score: cosine(asked, weights) }))
    .filter(({ score }) => score > 0)
    .toSorted((a, b) => b.score - a.score || (a.key < b.key ? -1 : 1));
}

/** The one competency that a sentence is clearly about, or null where none is or several may be. */
export function clearCompetency(
  sentence: string,
  competencies: readonly SuggestibleCompetency[],
): string | null {
  const [best, next] = suggestCompetencies(sentence, competencies);
  if (!best || best.score < CLEAR_SCORE) return null;
  return best.score >= (next?.score ?? 0) * CLEAR_LEAD ? best.key : null;
}

// Chosen on the shipped bank: see the test of how often a clear suggestion is the one that its author chose.
const CLEAR_SCORE = 0.25;
const CLEAR_LEAD = 1.3;

type Counts = Map<string, number>;
type Reading = { documents: { key: string; weights: Counts }[]; rarity: Counts };

// A guide asks about the same competencies for hundreds of sentences.
const readings = new WeakMap<readonly SuggestibleCompetency[], Reading>();

function read(competencies: readonly SuggestibleCompetency[]): Reading {
  const known = readings.get(competencies);
  if (known) return known;
  const counts = competencies.map(countsOf);
  const rarity = rarityIn(counts);
  const documents = competencies.map(({ key }, index) => ({
    key,
    weights: weigh(counts[index] ?? new Map<string, number>(), rarity),
  }));
  readings.set(competencies, { documents, rarity });
  return { documents, rarity };
}

// A definition is written to tell competencies apart.
const DEFINITION_WEIGHT = 2;

const countsOf = ({ name, definition, levels }: SuggestibleCompetency): Counts =>
  countWords([
    [name, 1],
    [definition, DEFINITION_WEIGHT],
    ...levels.map(({ anchor }): [string, number] => [anchor, 1]),
  ]);

function countWords(texts: [text: string, weight: number][]): Counts {
  const counts: Counts = new Map();
  for (const [text, weight] of texts)
    for (const stem of wordsOf(text).map(stemOf)) {
      if (!commonStems.has(stem)) counts.set(stem, (counts.get(stem) ?? 0) + weight);
    }
  return counts;
}

/** How telling each word is: one that every competency uses tells nothing. */
function rarityIn(documents: Counts[]): Counts {
  const uses = new Map<string, number>();
  for (const counts of documents) for (const word of counts.keys()) uses.set(word, (uses.get(word) ?? 0) + 1);
  return new Map([...uses].map(([word, count]) => [word, Math.log(1 + documents.length / count)]));
}

// Repeating a word says little more than using it, hence the logarithm. A word that no competency uses makes a sentence no
// less like the one it is about.
const weigh = (counts: Counts, rarity: Map<string, number>): Counts =>
  new Map([...counts].map(([word, count]) => [word, (1 + Math.log(count)) * (rarity.get(word) ?? 0)]));

function cosine(one: Counts, other: Counts): number {
  const product = [...one].reduce((sum, [word, weight]) => sum + weight * (other.get(word) ?? 0), 0);
  const length = lengthOf(one) * lengthOf(other);
  return length === 0 ? 0 : product / length;
}

const lengthOf = (counts: Counts) => Math.hypot(...counts.values());

const commonStems = new Set(
  "the and for that with what they how who whom whose why when where which this these those from into not only but can could would should will whether one own their them than then there has have had are was were been being does did doing about before after without between because each every any all some such other more most very much many you your our his her its out over under also just even still say said tell ask want know make take give get see show find look hear listen candidate somebody someone person people interviewer question answer work thing things way something anything role job"
    .split(" ")
    .map(stemOf),
);
