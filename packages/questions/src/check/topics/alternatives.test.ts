import { expect, test } from "vitest";
import { alternativesOf } from "./alternatives.ts";

test.each([
  ["one", ["one"]],
  ["one|two|three", ["one", "two", "three"]],
  ["(?:a|b) c|d(?!e|f)", ["(?:a|b) c", "d(?!e|f)"]],
  ["((a|b)|c)d", ["((a|b)|c)d"]],
  [String.raw`a\|b|c\(d|e\)`, [String.raw`a\|b`, String.raw`c\(d`, String.raw`e\)`]],
  ["[|(]a|b[)]c|d", ["[|(]a", "b[)]c", "d"]],
  [String.raw`[\]|]a|b`, [String.raw`[\]|]a`, "b"]],
])("%s has the alternatives %j", (source, alternatives) => {
  expect(alternativesOf(source)).toEqual(alternatives);
});
