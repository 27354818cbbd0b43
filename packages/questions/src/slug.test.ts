import { expect, test } from "vitest";
import { slug, slugOf } from "./slug.ts";

test("a key is made of the words that tell a text apart", () => {
  const taken = new Set<string>();
  expect(slugOf("Tell me about a time you had to learn a tool quickly.", taken)).toBe("learn-tool-quickly");
  expect(slugOf("Tell me about a time you had to say no.", taken)).toBe("say-no");
  expect(slugOf("Naïve façades?", taken)).toBe("naive-facades");
});

test("a key that is taken gets a number, and the new one is taken too", () => {
  const taken = new Set(["say-no"]);
  expect([slugOf("Say no", taken), slugOf("Say no", taken)]).toEqual(["say-no-2", "say-no-3"]);
  expect(taken.has("say-no-3")).toBe(true);
});

test.each(["", "???", "日本語", "what about it", "x".repeat(300), "a-".repeat(200)])(
  "%j gives a key like any other",
  (text) => {
    const taken = new Set<string>();
    for (const key of [slugOf(text, taken), slugOf(text, taken)])
      expect(slug.safeParse(key).success).toBe(true);
  },
);
