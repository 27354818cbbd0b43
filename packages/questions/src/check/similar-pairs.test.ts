import { array, assert, constantFrom, property, uniqueArray } from "fast-check";
import { expect, test } from "vitest";
import { similarPairs, type SimilarPair } from "./similar-pairs.ts";

const words = array(constantFrom("a", "b", "c", "d", "e", "f", "g", "h", "i", "j"), { maxLength: 8 });
const byPlace = (one: SimilarPair, other: SimilarPair) =>
  one.first - other.first || one.second - other.second;

test("no pair is missed or made up, compared with all pairs", () => {
  assert(
    property(
      uniqueArray(words, { maxLength: 8, selector: (list) => [...new Set(list)].toSorted().join() }),
      constantFrom(0.3, 0.5, 0.6, 0.8, 1),
      (lists, least) => {
        const found = similarPairs(lists, least).toSorted(byPlace);
        expect(found).toEqual(allPairs(lists, least));
      },
    ),
  );
});

test("equal lists are told with the first of them only", () => {
  expect(similarPairs([["a"], ["b"], ["a", "a"], ["a"]], 0.5)).toEqual([
    { first: 0, second: 2, similarity: 1 },
    { first: 0, second: 3, similarity: 1 },
  ]);
});

function allPairs(lists: string[][], least: number): SimilarPair[] {
  const sets = lists.map((list) => new Set(list));
  return sets.flatMap((one, first) =>
    sets.flatMap((other, second) => {
      const similarity = one.intersection(other).size / one.union(other).size;
      return second > first && similarity >= least ? [{ first, second, similarity }] : [];
    }),
  );
}
