import { chooseQuestions } from "./choose-questions.ts";
import { findCandidates } from "./find-candidates.ts";
import type { Candidate } from "./find-candidates.ts";
import { sameTextKey } from "./plain-words.ts";
import type { Sorted } from "./sort-blocks.ts";

/** Which blocks are questions (and whether labels follow them), and which only repeat one, as a table of contents does. */
export type FoundQuestions = { questions: Map<number, { isLabelled: boolean }>; repeats: Set<number> };

const LONGEST_REPEAT = 400;

/** Finds the guide's questions by how they are laid out and what follows them, never by a question mark alone. */
export function findQuestions(sorted: Sorted[]): FoundQuestions {
  const keyOf = (index: number) => sameTextKey(sorted[index]?.block.text ?? "");
  const best = new Map<string, Candidate>();
  for (const candidate of chooseQuestions(findCandidates(sorted), sorted)) {
    const key = keyOf(candidate.index);
    const known = best.get(key);
    if (!known || known.label === null) best.set(key, candidate);
  }
  const questions = new Map(
    Array.from(best.values(), ({ index, label }) => [index, { isLabelled: label !== null }]),
  );
  const repeats = new Set<number>();
  sorted.forEach(({ label, outside, block }, index) => {
    const mayRepeat =
      !questions.has(index) && !label && outside === null && block.text.length <= LONGEST_REPEAT;
    if (mayRepeat && best.has(keyOf(index))) repeats.add(index);
  });
  return { questions, repeats };
}
