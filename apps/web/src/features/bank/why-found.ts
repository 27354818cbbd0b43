import { matchingWords, type Wanted } from "@evenhand/questions";

type Found = { prompt: string; intents: readonly string[]; signals: readonly string[] };

/**
 * The lines that say why a search found a question where its prompt and intents do not: signals and names of competencies with a
 * word that stands in neither.
 */
export function whyFound(question: Found, competencies: readonly string[], wanted: Wanted): string[] {
  const seen = [question.prompt, ...question.intents];
  const unseen = termsOf(wanted).filter((term) => !seen.some((text) => has(text, term)));
  return [...question.signals, ...competencies].filter((line) => unseen.some((term) => has(line, term)));
}

/** A beginning each, and the words that were meant together: which of them stands for which beginning is not known here. */
const termsOf = ({ beginnings, words }: Wanted): Wanted[] => [
  ...beginnings.map((beginning) => ({ beginnings: [beginning], words })),
  ...(beginnings.length === 0 && words.length > 0 ? [{ beginnings: [], words }] : []),
];

const has = (text: string, term: Wanted) => matchingWords(text, term).length > 0;
