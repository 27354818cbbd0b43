import * as fc from "fast-check";
import { expect, test } from "vitest";
import { linesOf } from "./json-lines.ts";

test("every value's line is found, whatever stands in strings", () => {
  const text = '{\n "a": [1, "x]\\"}",\n  {"b\\n":\n 2}],\n "c": {}}';
  const paths = [[], ["a"], ["a", 0], ["a", 1], ["a", 2], ["a", 2, "b\n"], ["c"]];
  expect(linesOf(text, paths)).toEqual([1, 2, 2, 2, 3, 4, 5]);
});

test("a value that is not there has the line of what should hold it", () => {
  expect(linesOf('{\n"a": {\n"b": [\n1]}}', [["a", "missing"], ["a", "b", 7, "x"], ["z"]])).toEqual([
    2, 3, 1,
  ]);
});

test("of a name given twice the last counts, as it does for JSON.parse", () => {
  expect(linesOf('{"a": 1,\n"a": 2}', [["a"]])).toEqual([2]);
});

test("each element of any indented document stands on the line counted by hand", () => {
  fc.assert(
    fc.property(fc.array(fc.string({ unit: "grapheme" })), (list) => {
      const found = linesOf(
        JSON.stringify(list, null, 1),
        list.map((_, index) => [index]),
      );
      expect(found).toEqual(list.map((_, index) => index + 2));
    }),
  );
});
