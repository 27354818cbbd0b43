import * as fc from "fast-check";
import { expect, test } from "vitest";
import { jsonSyntaxProblem } from "./json-syntax-problem.ts";

test.each([
  ["", 1, "there is nothing in the file."],
  ['{\n"a": 1\n"b": 2}', 3, 'a comma or } is expected before "b".'],
  ['{"a": 1,\n}', 2, "a name in quotes is expected before }."],
  ['{\n"a" 1}', 2, "a colon is expected before 1."],
  ["[1,\n,2]", 2, "a value is expected before ,."],
  ["[1\n}", 2, "a comma or ] is expected before }."],
  ['{"a":\n undefined}', 2, "undefined should be in quotes."],
  ['["a\nb"]', 1, '"a is not closed by a quote, or has a backslash or character that JSON does not know.'],
  ["{}\n{}", 2, "there is more after its end, from {."],
  ['{"a":\n[1', 2, "the file ends before the last bracket is closed."],
])("%j is refused at its line in a sentence", (text, line, message) => {
  expect(jsonSyntaxProblem(text)).toEqual({ line, message: `This is not JSON: ${message}` });
});

test("exactly what JSON.parse refuses has a problem", () => {
  const pieces = fc.constantFrom(
    "{",
    "}",
    "[",
    "]",
    ",",
    ":",
    '"a"',
    '"\\x"',
    "1",
    "-0.5e3",
    "01",
    "nul",
    "null",
    "\n",
    "\t",
    '"',
  );
  const texts = fc.oneof(
    fc.json(),
    fc.array(pieces).map((list) => list.join("")),
    fc
      .tuple(fc.json(), fc.nat(), fc.string())
      .map(([json, at, put]) => json.slice(0, at % json.length) + put),
  );
  const agrees = fc.property(texts, (text) => {
    expect(jsonSyntaxProblem(text) === null).toBe(isJson(text));
  });
  fc.assert(agrees, { numRuns: 2000 });
});

function isJson(text: string): boolean {
  try {
    JSON.parse(text);
    return true;
  } catch {
    return false;
  }
}
