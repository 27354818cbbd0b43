import { expect, test } from "vitest";
import { parseGuide } from "./parse-guide.ts";

const question = "# How do you plan?\n\nWhy they ask: Order.\n\n";
const page = "<h1>How do you plan?</h1><p>Why they ask: Order.</p>";
const times = (text: string, count: number) => text.repeat(count);

// Each of these takes the parser behind it minutes, or overflows its stack, without a bound
test.each([
  ["emphasis that never closes", "markdown", question + times("*a_", 50_000)],
  ["brackets that never close", "markdown", question + times("[a](", 50_000)],
  ["quotes in quotes", "markdown", question + times(">", 100_000)],
  ["lists in lists", "markdown", question + times("- ", 100_000)],
  ["headings by underlines", "markdown", question + times("a\n=\n", 30_000)],
  ["lazy quotes", "markdown", question + times("> > > > a\nb\n", 10_000)],
  ["short items", "markdown", question + times("- a\n", 30_000)],
  ["an answer in very many lines", "text", `${question}Sample answer: I\n${times("I did.\n", 30_000)}`],
  ["a line of signs", "text", question + times(" – :? ", 30_000)],
  ["divisions in divisions", "html", page + times("<div>", 100_000)],
  ["bold that never closes", "html", page + times("<p><b>a", 20_000)],
  [
    "bold of a thousand kinds",
    "html",
    page + Array.from({ length: 20_000 }, (_, index) => `<p><b c=${index}>a`).join(""),
  ],
  ["end tags without a beginning", "html", page + times("<span>", 30_000) + times("</x>", 30_000)],
  ["bold pieces in one line", "html", page + times("x <b>a</b> ", 20_000)],
  ["tables in tables", "html", page + times("<table><tr><td>a", 20_000)],
] as const)("%s", { timeout: 20_000 }, (_what, format, source) => {
  expect(parseGuide(source, format)).toMatchObject({
    ok: true,
    guide: { questions: [{ prompt: "How do you plan?" }] },
  });
});

test("a page nested deeper than any page is read as plain text, with a warning", () => {
  const source = `${times("<div>\n", 600)}\n1. How do you plan?\nWhy they ask: Order.\n2. Who decides?\nWhy they ask: Power.\n`;
  const parsed = parseGuide(source, "html");
  expect(parsed).toMatchObject({
    ok: true,
    guide: {
      questions: [{ prompt: "How do you plan?", intents: ["Order."] }, { prompt: "Who decides?" }],
      warnings: [
        { line: 1, message: "The tags are nested too deeply for a page. The text was read without them." },
      ],
    },
  });
});
