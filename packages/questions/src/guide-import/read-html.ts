import type { Block, Frame } from "./block.ts";
import { frameOf, headingLevel, isBoldIn, isInline, isWithoutText } from "./html-elements.ts";
import { htmlLists } from "./html-lists.ts";
import { htmlTables, isCell } from "./html-tables.ts";
import { htmlTitle } from "./html-title.ts";
import { parseHtml } from "./html-tree.ts";
import type { HtmlElement, HtmlNode } from "./html-tree.ts";
import { textInside, walkHtml } from "./html-walk.ts";
import { buildLines } from "./line-builder.ts";
import { readText } from "./read-text.ts";
import { withoutTags } from "./without-tags.ts";

export type HtmlReading = { blocks: Block[]; title: string | null; endsInTag: boolean; isTooDeep: boolean };

/** Reads an HTML page or a fragment of one. */
export function readHtml(source: string): HtmlReading {
  const parsed = parseHtml(source);
  if (!parsed) return { blocks: readTooDeep(source), title: null, endsInTag: false, isTooDeep: true };
  const { document, endsInTag } = parsed;
  return { blocks: readNodes(document.childNodes), title: htmlTitle(document), endsInTag, isTooDeep: false };
}

function readTooDeep(source: string): Block[] {
  const { text, sourceLines } = withoutTags(source);
  const lineOf = (line: number) => sourceLines[line - 1] ?? line;
  return readText(text).map((block) => ({
    ...block,
    startLine: lineOf(block.startLine),
    endLine: lineOf(block.endLine),
  }));
}

type Around = {
  isBold: boolean;
  isPreformatted: boolean;
  isQuote: boolean;
  heading: number | null;
  frame: Frame | null;
};

const outside: Around = {
  isBold: false,
  isPreformatted: false,
  isQuote: false,
  heading: null,
  frame: null,
};

function readNodes(nodes: HtmlNode[]): Block[] {
  const blocks: Block[] = [];
  const lists = htmlLists();
  const tables = htmlTables();
  const lines = buildLines((block) => blocks.push(block));
  const open: Around[] = [outside];
  const around = () => open.at(-1) ?? outside;
  const finish = (joins: Block["joins"] = null) => {
    const { heading, isQuote, frame } = around();
    const item = heading === null ? lists.waiting() : null;
    const place = { level: heading ?? lists.level(), number: item?.number ?? null, quote: isQuote, frame };
    const kind = heading !== null ? "heading" : item ? "item" : "line";
    if (lines.finish({ ...place, kind }, joins) && item) item.isSpent = true;
  };

  walkHtml(nodes, {
    text(value, line) {
      const parts = around().isPreformatted ? value.split("\n") : [value];
      parts.forEach((part, index) => {
        if (index > 0) finish("hard");
        lines.add(part, around().isBold, line + index);
      });
    },
    open(element) {
      if (isWithoutText(element.tagName) || lists.takeMarker(element)) return false;
      if (element.tagName === "br") finish("hard");
      const inner = placeIn(element, around());
      if (!isInline(element.tagName)) {
        finish();
        lists.open(element);
        tables.open(element);
        if (isCell(element)) lines.announce(tables.label());
        if (tables.isColumnName(element)) inner.frame = "markup";
      } else if (inner.isBold && !around().isBold && lines.isLabelAhead(textInside(element))) {
        finish("soft");
      }
      open.push(inner);
      return true;
    },
    close(element) {
      if (!isInline(element.tagName)) {
        finish();
        lists.close(element);
        tables.close(element);
      }
      open.pop();
    },
  });
  finish();
  return blocks;
}

function placeIn(element: HtmlElement, around: Around): Around {
  const isHeadingButton = around.heading !== null && element.tagName === "button";
  return {
    isBold: isBoldIn(element, around.isBold),
    isPreformatted: around.isPreformatted || element.tagName === "pre",
    isQuote: around.isQuote || element.tagName === "blockquote",
    heading: around.heading ?? headingLevel(element),
    frame: around.frame ?? (isHeadingButton ? null : frameOf(element)),
  };
}
