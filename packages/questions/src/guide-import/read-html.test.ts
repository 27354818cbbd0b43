import { expect, test } from "vitest";
import { readHtml } from "./read-html.ts";

const linesOf = (html: string) =>
  readHtml(html).blocks.map(({ kind, level, number, text, bold }) => [kind, level, number, text, bold]);

test("headings, paragraphs and items are lines with their depth and number", () => {
  const html =
    "<h2>Plan</h2>\n<p>First\n  words</p><ol start=3><li>three<ul><li>deep</li></ul></li><li><p>four</p><p>more</p></li></ol>";
  expect(linesOf(html)).toEqual([
    ["heading", 2, null, "Plan", false],
    ["line", 0, null, "First words", false],
    ["item", 1, 3, "three", false],
    ["item", 2, null, "deep", false],
    ["item", 1, 4, "four", false],
    ["line", 1, null, "more", false],
  ]);
});

test("bold is what the style says, else what the tag means", () => {
  expect(
    linesOf(
      '<b style="font-weight:normal"><p>plain</p><p><span style="font-weight:700">bold</span></p></b><p><strong>bold</strong></p><p><b>half</b> plain</p>',
    ),
  ).toEqual([
    ["line", 0, null, "plain", false],
    ["line", 0, null, "bold", true],
    ["line", 0, null, "bold", true],
    ["line", 0, null, "half plain", false],
  ]);
});

test("a bold label in the middle of a paragraph begins a line, other bold words do not", () => {
  expect(
    linesOf("<p>Because of <b>order</b> and calm. <b>Sample answer:</b> I plan.</p>").map(
      ([, , , text]) => text,
    ),
  ).toEqual(["Because of order and calm.", "Sample answer: I plan."]);
});

test("a break ends a line, two end a paragraph", () => {
  expect(readHtml("one<br>two<br><br>three").blocks.map(({ text, joins }) => [text, joins])).toEqual([
    ["one", null],
    ["two", "hard"],
    ["three", null],
  ]);
});

const item = (level: number, mark: string, text: string) =>
  `<p style='mso-list:l0 level${level} lfo1'><![if !supportLists]><span style='mso-list:Ignore'>${mark}<span>&nbsp;</span></span><![endif]>${text}</p>`;

test("a list of a word processor has its levels and numbers, not its printed marks", () => {
  expect(linesOf(item(1, "2.", "two") + item(2, "·", "deep"))).toEqual([
    ["item", 1, 2, "two", false],
    ["item", 2, null, "deep", false],
  ]);
});

test("every line of a block counts, from its first word to its last", () => {
  const places = readHtml(
    "<div>\n\n<p>\none <b>two\n</b>\nthree</p>\n</div><pre>four\nfive</pre>",
  ).blocks.map(({ text, startLine, endLine }) => [text, startLine, endLine]);
  expect(places).toEqual([
    ["one two three", 4, 6],
    ["four", 7, 7],
    ["five", 8, 8],
  ]);
});

test("a page nested too deeply is read without its tags, on the lines it has", () => {
  const { blocks, isTooDeep } = readHtml(
    `${"<div>\n".repeat(600)}<script>no()</script><p>one</p><p>two <b>words</b></p>\n<p>three</p>`,
  );
  expect(isTooDeep).toBe(true);
  expect(blocks.map(({ text, startLine, endLine }) => [text, startLine, endLine])).toEqual([
    ["one", 601, 601],
    ["two words", 601, 601],
    ["three", 602, 602],
  ]);
});

test("what is around a page's text is marked so", () => {
  const frames = readHtml(
    '<nav>a</nav><p>b</p><div class="x sidebar">c</div><div class="ad">d</div><h2><button>e</button></h2><button>f</button><body class="sidebar">',
  ).blocks.map(({ text, frame }) => [text, frame]);
  expect(frames).toEqual([
    ["a", "page"],
    ["b", null],
    ["c", "page"],
    ["d", "advert"],
    ["e", null],
    ["f", "page"],
  ]);
});

test("rows of a table with a column of questions are read under the names of its columns", () => {
  const html =
    "<table>\n<thead>\n<tr>\n<th>Question</th>\n<th>Why we ask</th><th>Owner</th></tr></thead>\n<tbody><tr>\n<td><p>What?</p></td><td><p>Order</p></td><td>Ann</td></tr></tbody></table>";
  expect(readHtml(html).blocks.map(({ text, marker, lead, frame }) => [text, marker, lead, frame])).toEqual([
    ["Question", null, null, "markup"],
    ["Why we ask", null, null, "markup"],
    ["Owner", null, null, "markup"],
    ["What?", "question", null, null],
    ["Why we ask: Order", null, "Why we ask:", null],
    ["Ann", null, null, null],
  ]);
});

test("a table inside a cell does not end the one around it", () => {
  const html =
    "<table><tr><th>Question</th><th>Tip</th></tr><tr><td><table><tr><td>What?</td></tr></table></td><td>Breathe</td></tr></table>";
  expect(readHtml(html).blocks.map(({ text }) => text)).toEqual(["Question", "Tip", "What?", "Tip: Breathe"]);
});
