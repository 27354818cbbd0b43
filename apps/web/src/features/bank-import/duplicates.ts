import { nearDuplicates } from "@evenhand/questions/check";
import type { ReviewQuestion } from "./review-state.ts";

/** How many prompts the bank compares at once. */
const CHUNK = 20;
const LONGEST_PROMPT = 400;

/** The prompts in the portions that the bank takes, each cut to what it reads. */
export function promptChunks(questions: readonly Pick<ReviewQuestion, "prompt">[]): string[][] {
  const prompts = questions.map(({ prompt }) => prompt.trim().slice(0, LONGEST_PROMPT));
  return Array.from({ length: Math.ceil(prompts.length / CHUNK) }, (_, chunk) =>
    prompts.slice(chunk * CHUNK, (chunk + 1) * CHUNK),
  );
}

/** The place in the whole list of the prompt at `index` of a chunk. */
export const placeOf = (chunk: number, index: number): number => chunk * CHUNK + index;

/** For each question that a guide asks again in almost the same words, the id of the one that stands before it. */
export function repeatsInGuide(
  questions: readonly Pick<ReviewQuestion, "id" | "prompt">[],
): ReadonlyMap<string, string> {
  const places = new Map(questions.map(({ id }, index) => [id, index]));
  const placeOfId = (id: string) => places.get(id) ?? 0;
  const pairs = nearDuplicates(questions.map(({ id, prompt }) => ({ key: id, prompt })));
  return new Map(pairs.map(({ a, b }) => (placeOfId(a) < placeOfId(b) ? [b, a] : [a, b])));
}
