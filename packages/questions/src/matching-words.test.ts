import { expect, test } from "vitest";
import { matchingWords } from "./matching-words.ts";

const marked = (text: string, wanted: Parameters<typeof matchingWords>[1]) =>
  matchingWords(text, wanted).map(([start, end]) => text.slice(start, end));

test("a beginning marks every word that begins so, whatever its case and accents", () => {
  expect(
    marked("Naïve rollbacks: to Roll, not unroll", { beginnings: ["roll", "naive"], words: [] }),
  ).toEqual(["Naïve", "rollbacks", "Roll"]);
});

test("a whole word marks itself only", () => {
  expect(marked("deploy, deployment, deployed", { beginnings: [], words: ["deployed"] })).toEqual([
    "deployed",
  ]);
});

test("words stand between anything that is no letter or digit", () => {
  expect(marked("CI/CD in 2026", { beginnings: ["cd", "20"], words: [] })).toEqual(["CD", "2026"]);
});

test("a search for nothing marks nothing", () => {
  expect(marked("anything", { beginnings: [], words: [] })).toEqual([]);
});
