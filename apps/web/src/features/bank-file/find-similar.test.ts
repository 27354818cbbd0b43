import { expect, test } from "vitest";
import { findSimilar } from "./find-similar.ts";

const questions = (count: number) =>
  Array.from({ length: count }, (_, index) => ({ key: `q${index}`, prompt: `Prompt ${index}` }));
const near = (index: number, similarity: number) => ({
  index,
  similarity,
  id: `id-${index}`,
  prompt: "Known",
});

test("each prompt is compared once, twenty at a time, and found again by its key", async () => {
  const asked: string[][] = [];
  const seen: number[] = [];
  const found = await findSimilar(questions(45), {
    ask: async (prompts) => {
      asked.push(prompts);
      return [near(2, 0.9)];
    },
    onProgress: (done) => seen.push(done),
  });
  expect(asked.map(({ length }) => length)).toEqual([20, 20, 5]);
  expect(asked.flat()).toEqual(questions(45).map(({ prompt }) => prompt));
  expect([...found.keys()]).toEqual(["q2", "q22", "q42"]);
  expect(found.get("q2")).toEqual([{ id: "id-2", prompt: "Known" }]);
  expect(seen).toEqual([0, 20, 40]);
});

test("what is only a little alike is left out, and long prompts are cut to what can be asked", async () => {
  const found = await findSimilar([{ key: "long", prompt: "x".repeat(900) }], {
    ask: async ([prompt]) => (prompt?.length === 400 ? [near(0, 0.48)] : [near(0, 0.99)]),
    onProgress: () => {},
  });
  expect(found.size).toBe(0);
});
