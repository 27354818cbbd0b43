import { expect, test } from "vitest";
import { abridged, wordChanges, type WordChange } from "./word-changes.ts";

/** `-` around what was removed, `+` around what was added. */
const told = (pieces: WordChange[]) =>
  pieces
    .map(({ kind, text }) => (kind === "kept" ? text : kind === "added" ? `+${text}+` : `-${text}-`))
    .join("");

test("single words are exchanged where they stand", () => {
  expect(told(wordChanges("How do you plan a release?", "How do you plan two releases?"))).toBe(
    "How do you plan -a release-+two releases+?",
  );
});

test("what is only added or only removed stands alone", () => {
  expect(told(wordChanges("Who agreed?", "Who agreed, and when?"))).toBe("Who agreed+, and when+?");
  expect(told(wordChanges("", "New."))).toBe("+New.+");
  expect(told(wordChanges("Old.", ""))).toBe("-Old.-");
});

test("a space after both is in neither", () => {
  expect(told(wordChanges("Shows whether they can.", "Finds out whether they can."))).toBe(
    "-Shows-+Finds out+ whether they can.",
  );
});

test("an added line is a line of its own", () => {
  expect(told(wordChanges("Who agreed?\nWhen?", "Who agreed?\nWhy?\nWhen?"))).toContain("+Why?\n+");
});

test("texts with little in common are told one after the other", () => {
  expect(
    wordChanges("We put in what was ready on the day.", "Support had no one to test it in March."),
  ).toEqual([
    { kind: "removed", text: "We put in what was ready on the day." },
    { kind: "added", text: "Support had no one to test it in March." },
  ]);
});

test("before and after can both be read out of the changes", () => {
  const [before, after] = ["one two  three\nfour five", "one 2 three\nfour six seven"];
  const pieces = wordChanges(before, after);
  const without = (left: WordChange["kind"]) =>
    pieces
      .filter(({ kind }) => kind !== left)
      .map(({ text }) => text)
      .join("");
  expect([without("added"), without("removed")]).toEqual([before, after]);
});

test("a long unchanged passage keeps a few words around the change", () => {
  const long = "word ".repeat(100);
  const [head, change, tail] = abridged([
    { kind: "kept", text: long },
    { kind: "added", text: "new" },
    { kind: "kept", text: long },
  ]);
  expect(head?.text).toMatch(/^ … (word ){15,16}$/);
  expect(change?.text).toBe("new");
  expect(tail?.text).toMatch(/^(word ?){15,16} … $/);
});
