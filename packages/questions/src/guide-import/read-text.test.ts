import { expect, test } from "vitest";
import { readText } from "./read-text.ts";

const linesOf = (text: string) =>
  readText(text).map((block) => [block.kind, block.level, block.number, block.text]);

test("bullets, numbers, steps and questions are told apart", () => {
  expect(
    linesOf(
      "• one\n- two\n*\tthree\n4. four\n5) five\n(6) six\nQ7: seven\nStep 8: eight\nStep two – nine\n2026 was good\n1.1 Ten\nB2. Eleven\nA1: Twelve",
    ),
  ).toEqual([
    ["item", 1, null, "one"],
    ["item", 1, null, "two"],
    ["item", 1, null, "three"],
    ["line", 0, 4, "four"],
    ["line", 0, 5, "five"],
    ["line", 0, 6, "six"],
    ["line", 0, 7, "seven"],
    ["line", 0, 8, "eight"],
    ["line", 0, 2, "nine"],
    ["line", 0, null, "2026 was good"],
    ["line", 0, null, "Ten"],
    ["line", 0, 2, "Eleven"],
    ["line", 0, null, "A1: Twelve"],
  ]);
});

test("a word processor's second bullet is an o before a tab", () => {
  expect(linesOf("•\tone\no\ttwo\no three")).toEqual([
    ["item", 1, null, "one"],
    ["item", 2, null, "two"],
    ["line", 0, null, "o three"],
  ]);
});

test("a bullet or number that a copy left alone goes with the next line", () => {
  expect(linesOf("•\none\n2.\n\ntwo")).toEqual([
    ["item", 1, null, "one"],
    ["line", 0, 2, "two"],
  ]);
  expect(linesOf("•\n7.\n---\nx\n9.").map(([kind]) => kind)).toEqual([
    "rule",
    "rule",
    "rule",
    "line",
    "rule",
  ]);
});

test("an underlined line is a heading", () => {
  expect(linesOf("One\n===\n\nTwo\n---\n\n---")).toEqual([
    ["heading", 1, null, "One"],
    ["heading", 2, null, "Two"],
    ["rule", 0, null, "---"],
  ]);
});

test("indented lines under an item belong to it, an item further in is deeper", () => {
  expect(linesOf("- one\n  more\n    - deep\nend")).toEqual([
    ["item", 1, null, "one"],
    ["line", 1, null, "more"],
    ["item", 2, null, "deep"],
    ["line", 0, null, "end"],
  ]);
});

test("a line that a width broke goes on in the next, one that a writer ended does not", () => {
  const wrapped = `${"word ".repeat(15)}\n${"word ".repeat(15)}\n${"word ".repeat(15)}\n${"word ".repeat(15)}\nend.\nNext`;
  expect(readText(wrapped).map(({ joins }) => joins)).toEqual([null, "soft", "soft", "soft", "soft", null]);
  const capitals = `${"Word ".repeat(15)}\n`.repeat(4);
  expect(readText(`${capitals}End.\nNext`).map(({ joins }) => joins)).toEqual([
    null,
    "soft",
    "soft",
    "soft",
    "soft",
    null,
  ]);
  expect(readText("A first line that stops.\nA second.").map(({ joins }) => joins)).toEqual([null, null]);
});

test("the marks of a quoted mail are no text", () => {
  expect(linesOf("> > one\n> - two")).toEqual([
    ["line", 0, null, "one"],
    ["item", 1, null, "two"],
  ]);
});
