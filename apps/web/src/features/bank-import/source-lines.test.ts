import { expect, test } from "vitest";
import { shownLine, sourceRuns } from "./source-lines.ts";

const span = (start: number, end: number, question: number | null) => ({
  startLine: start,
  endLine: end,
  shownStart: start,
  shownEnd: end,
  question,
});
const spans = [
  { ...span(1, 1, null), what: "title" as const },
  { ...span(3, 3, 0), what: "prompt" as const },
  { ...span(4, 5, 0), what: "why" as const },
  { ...span(7, 7, 1), what: "prompt" as const },
];
const text = "Guide\n\nWhy?\nBecause\nof that\n\nAnd how?";

test("every line of the source is shown once, under the question it was read into", () => {
  const runs = sourceRuns({ text, spans, warnings: [] });
  expect(runs.map(({ question }) => question)).toEqual([null, 0, 1]);
  expect(runs.flatMap(({ lines }) => lines.map((line) => line.text)).join("\n")).toBe(text);
});

test("what was recognised is named once, where it begins", () => {
  const lines = sourceRuns({ text, spans, warnings: [] }).flatMap((run) => run.lines);
  expect(lines.filter(({ begins }) => begins).map(({ number }) => number)).toEqual([1, 3, 4, 7]);
});

test("a warning stands at the line it is about", () => {
  const warnings = [{ line: 5, message: "Left out." }];
  const lines = sourceRuns({ text, spans, warnings }).flatMap((run) => run.lines);
  expect(lines.find(({ number }) => number === 5)?.warnings).toEqual(["Left out."]);
});

test("a line of HTML is shown where its reading stands", () => {
  const html = [
    { startLine: 40, endLine: 44, shownStart: 2, shownEnd: 3, question: 0, what: "why" as const },
  ];
  expect([41, 44, 60].map((line) => shownLine(html, line))).toEqual([3, 3, 3]);
  expect(shownLine(html, 1)).toBe(1);
});
