import { array, assert, constantFrom, oneof, property, string, tuple } from "fast-check";
import { expect, test } from "vitest";
import { importedGuide } from "./guide-schema.ts";
import { parseGuide } from "./parse-guide.ts";

const pieces = [
  "# Release Engineer Interview Questions",
  "## Behavioral Interview Questions",
  "### 1. How do you plan a release?",
  "2. Tell me about a time a release failed.",
  "**What would you automate first?**",
  "Q: Who decides?",
  "Why they ask this: They want an order.",
  "Why they ask",
  "- **Situation**: where it was",
  "Task: what was yours",
  "1. Scope: what is in",
  "Step 2 – Build it",
  "Sample answer: “I planned it",
  "with two others.”",
  "> I would wait.",
  "Tip: name a number",
  "Questions to ask the interviewer",
  "Conclusion",
  "Try our resume builder for free",
  "Share on Facebook",
  "---",
  "```",
  "    indented",
  "<div><p>Why?</p>",
  "<!-- hidden -->",
  "[a]: https://example.com",
  "![picture](x.png)",
  "| Question | Why we ask |",
  "•",
  "7.",
  "* a\n  * b\n    1. c",
  "<b>Task:</b><br>",
  "\u00a0\u200b",
  "ünïcödé 日本語 ？",
];
const anyLine = oneof({ weight: 5, arbitrary: constantFrom(...pieces) }, string({ unit: "grapheme" }));
const source = tuple(array(anyLine, { maxLength: 30 }), constantFrom("\n", "\n\n", "\r\n", "\r")).map(
  ([lines, end]) => lines.join(end),
);
// Hundreds of runs on a busy machine
const timeout = 60_000;
const asked = "Q: How do you plan a release?\nWhy they ask: It is the work.\n\n";

test(
  "whatever is read gives a guide of the promised shape or a reason, and never throws",
  { timeout },
  () => {
    assert(
      property(source, constantFrom("text", "markdown", "html", undefined), (text, format) => {
        const parsed = format === undefined ? parseGuide(text) : parseGuide(text, format);
        const isAsPromised = parsed.ok
          ? importedGuide.safeParse(parsed.guide).success
          : parsed.reason.startsWith("No interview questions were found");
        expect(isAsPromised).toBe(true);
      }),
      { numRuns: 300 },
    );
  },
);

test.each(["text", "markdown"] as const)(
  "every line of %s with something on it is in a span",
  { timeout },
  (format) => {
    assert(
      property(source, (rest) => {
        const lines = `${asked}${rest}`.split(/\r\n|\r|\n/);
        const parsed = parseGuide(`${asked}${rest}`, format);
        const spans = parsed.ok ? parsed.spans : [];
        const missed = lines.filter(
          (text, index) => /[^\s\u200b\u00a0]/.test(text) && !spans.some((span) => holds(span, index + 1)),
        );
        expect(missed).toEqual([]);
      }),
      { numRuns: 300 },
    );
  },
);

test.each(["text", "markdown", "html"] as const)(
  "every line of %s that was left out is in a warning",
  { timeout },
  (format) => {
    assert(
      property(source, (rest) => {
        const parsed = parseGuide(`${asked}${rest}`, format);
        if (!parsed.ok) return;
        const warned = parsed.guide.warnings.map(rangeOf);
        const lines = parsed.text.split(/\r\n|\r|\n/);
        const silent = parsed.spans
          .filter(({ what }) => what === "other")
          .flatMap((span) => {
            const hasRead = format !== "html";
            const from = hasRead ? span.startLine : span.shownStart;
            return lines.slice(from - 1, hasRead ? span.endLine : span.shownEnd).flatMap((text, index) => {
              const place = hasRead ? { startLine: from + index, endLine: from + index } : span;
              const isWarned = warned.some(
                (range) => holds(range, place.startLine) || holds(range, place.endLine),
              );
              return /[\p{L}\p{N}]/u.test(text) && !isWarned ? [text] : [];
            });
          });
        expect(silent).toEqual([]);
      }),
      { numRuns: 300 },
    );
  },
);

test(
  "every word a reader of the page sees is in the guide, its title, or under a warning",
  { timeout },
  () => {
    assert(
      property(source, (rest) => {
        const parsed = parseGuide(`${asked}${rest}`, "text");
        if (!parsed.ok) return;
        const kept = JSON.stringify(parsed.guide.questions) + parsed.guide.title;
        const lines = parsed.text.split(/\r\n|\r|\n/);
        const dropped = parsed.spans
          .filter(({ what }) => !["other", "section"].includes(what))
          .flatMap(({ startLine, endLine }) =>
            lines.slice(startLine - 1, endLine).filter((text) => {
              const word = text.match(/[A-Za-z]{4,}/g)?.at(-1);
              return word !== undefined && !kept.includes(word) && !isOnlyALabel(text);
            }),
          );
        expect(dropped).toEqual([]);
      }),
      { numRuns: 300 },
    );
  },
);

const isOnlyALabel = (text: string) => /^(?:Why they ask)$/.test(text);

type Lines = { startLine: number; endLine: number };

const holds = ({ startLine, endLine }: Lines, line: number) => startLine <= line && line <= endLine;

function rangeOf({ line, message }: { line: number; message: string }): Lines {
  return { startLine: line, endLine: Number(/^Lines \d+–(\d+)/.exec(message)?.[1] ?? line) };
}
