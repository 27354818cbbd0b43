import * as fc from "fast-check";
import { expect, test } from "vitest";
import { aPortableQuestion } from "./portable-bank.fixture.ts";
import { contentOf, sameContent } from "./same-content.ts";

test("a copy is the same, whatever the order of its keys", () => {
  const reversed = (value: unknown): unknown =>
    Array.isArray(value)
      ? value.map(reversed)
      : typeof value === "object" && value !== null
        ? Object.fromEntries(
            Object.entries(value)
              .toReversed()
              .map(([key, inner]) => [key, reversed(inner)]),
          )
        : value;
  const copies = fc.property(fc.jsonValue({ noUnicodeString: false }), (value) => {
    expect(sameContent(value, reversed(structuredClone(value)))).toBe(true);
  });
  fc.assert(copies);
});

test.each([
  [1, "1"],
  [[], {}],
  [null, {}],
  [
    [1, 2],
    [2, 1],
  ],
  [{ a: 1 }, { a: 1, b: 2 }],
  [
    { a: 1, b: null },
    { a: 1, c: null },
  ],
  ["a", "a "],
  [JSON.parse('{"__proto__": {}}'), { x: {} }],
  [[{ a: ["x"] }], [{ a: ["y"] }]],
])("%j and %j are not the same", (a, b) => {
  expect(sameContent(a, b)).toBe(false);
  expect(sameContent(b, a)).toBe(false);
});

test("where a question stands and comes from is not its content", () => {
  const question = aPortableQuestion();
  const elsewhere = {
    ...question,
    key: "other",
    version: 9,
    reviewOn: null,
    provenance: { kind: "copied" as const, from: "plan-a-release" },
  };
  expect(contentOf(elsewhere)).toEqual(contentOf(question));
  expect(Object.keys(contentOf(question))).toEqual(
    expect.not.arrayContaining(["key", "version", "state", "reviewOn", "provenance", "replacedBy"]),
  );
});
