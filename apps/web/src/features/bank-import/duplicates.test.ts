import { expect, test } from "vitest";
import { placeOf, promptChunks, repeatsInGuide } from "./duplicates.ts";

test("the bank is asked about at most twenty prompts at once, and none is lost", () => {
  const questions = Array.from({ length: 45 }, (_, index) => ({ prompt: `Prompt ${index}` }));
  const chunks = promptChunks(questions);
  expect(chunks.map(({ length }) => length)).toEqual([20, 20, 5]);
  expect(chunks[2]?.[3]).toBe(questions[placeOf(2, 3)]?.prompt);
  expect(promptChunks([{ prompt: ` ${"x".repeat(500)}` }])[0]?.[0]).toHaveLength(400);
});

test("of two questions that ask the same, the later repeats the earlier", () => {
  const repeats = repeatsInGuide([
    { id: "z", prompt: "Tell me about a deployment of yours that failed." },
    { id: "m", prompt: "How do you keep up with release tooling?" },
    { id: "a", prompt: "Describe a deployment of yours which failed." },
  ]);
  expect([...repeats]).toEqual([["a", "z"]]);
});
