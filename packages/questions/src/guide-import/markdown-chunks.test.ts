import { expect, test } from "vitest";
import { markdownChunks } from "./markdown-chunks.ts";

const paragraph = `${"word ".repeat(100)}\n\n`;

test("a short text is one piece", () => {
  expect(markdownChunks("# One\n\nTwo\n")).toEqual([{ text: "# One\n\nTwo\n", linesBefore: 0 }]);
});

test("a long text is cut before paragraphs, and nothing of it is lost", () => {
  const source = paragraph.repeat(30);
  const chunks = markdownChunks(source);
  expect(chunks.length).toBeGreaterThan(3);
  expect(chunks.map(({ text }) => text).join("\n")).toBe(source);
  expect(chunks.map(({ linesBefore }) => linesBefore % 2)).toEqual(chunks.map(() => 0));
});

test.each([
  ["a code fence", "```\n", "\n```\n"],
  ["a fence of tildes", "~~~\n", "\n~~~\n"],
  ["a comment", "<!-- hidden\n", "\n-->\n"],
  ["a script", "<script>\n", "\n</script>\n"],
])("%s with blank lines in it stays in one piece", (_what, opening, closing) => {
  const inside = `${opening}${paragraph.repeat(12)}${closing}`;
  const chunks = markdownChunks(`${paragraph.repeat(7)}${inside}\n${paragraph.repeat(7)}`);
  expect(chunks.some(({ text }) => text.includes(opening) && text.includes(closing))).toBe(true);
  expect(chunks.length).toBeGreaterThan(1);
});

test("a list without blank lines is cut between items once it is long", () => {
  const chunks = markdownChunks("- some words in an item\n".repeat(2000));
  expect(chunks.length).toBeGreaterThan(4);
  expect(chunks.every(({ text }) => text === "" || text.startsWith("- "))).toBe(true);
});
