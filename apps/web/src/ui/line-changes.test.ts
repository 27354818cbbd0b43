import { expect, test } from "vitest";
import { lineChanges } from "./line-changes.ts";

test("lines that stayed are counted, and changed ones are told word by word", () => {
  expect(lineChanges("Who agreed?\nWhen was it?\nWhy?", "Who agreed?\nWhen was it done?\nWhy?")).toEqual([
    { kind: "same", count: 1 },
    {
      kind: "changed",
      pieces: [
        { kind: "kept", text: "When was it" },
        { kind: "added", text: " done" },
        { kind: "kept", text: "?" },
      ],
    },
    { kind: "same", count: 1 },
  ]);
});

test("a line that is new or gone stands alone", () => {
  expect(lineChanges("Who agreed?\nWhy?", "Why?\nAnd then?")).toEqual([
    { kind: "changed", pieces: [{ kind: "removed", text: "Who agreed?" }] },
    { kind: "same", count: 1 },
    { kind: "changed", pieces: [{ kind: "added", text: "And then?" }] },
  ]);
});

test("where there was nothing, everything is new", () => {
  expect(lineChanges("", "One\nTwo")).toEqual([
    { kind: "changed", pieces: [{ kind: "added", text: "One" }] },
    { kind: "changed", pieces: [{ kind: "added", text: "Two" }] },
  ]);
});
