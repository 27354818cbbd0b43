/** A question of the bank that asks nearly the same as a prompt. */
export type Similar = { id: string; prompt: string };

type Asked = { key: string; prompt: string };
type Found = Similar & { index: number; similarity: number };
type Around = {
  ask: (prompts: string[]) => Promise<readonly Found[]>;
  onProgress: (done: number) => void;
};

/** For each question, by its key, those of the bank that ask nearly the same, nearest first. */
export async function findSimilar(
  questions: readonly Asked[],
  { ask, onProgress }: Around,
): Promise<ReadonlyMap<string, readonly Similar[]>> {
  const similar = new Map<string, Similar[]>();
  for (let start = 0; start < questions.length; start += AT_ONCE) {
    onProgress(start);
    const asked = questions.slice(start, start + AT_ONCE);
    const found = await ask(asked.map(({ prompt }) => prompt.slice(0, LONGEST)));
    for (const { index, id, prompt, similarity } of found) {
      const key = asked[index]?.key;
      if (key === undefined || similarity < CLOSE) continue;
      similar.set(key, [...(similar.get(key) ?? []), { id, prompt }]);
    }
  }
  return similar;
}

/** What the server compares in one call, and of each prompt. */
const AT_ONCE = 20;
const LONGEST = 400;

/** The share of trigrams from which two prompts are worth reading side by side. */
const CLOSE = 0.5;
