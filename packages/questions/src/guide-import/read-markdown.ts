import { fromMarkdown } from "mdast-util-from-markdown";
import type { Nodes, Parents } from "mdast";
import type { Block } from "./block.ts";
import { aBlock } from "./block.ts";
import { isCostlyMarkdown } from "./costly-markdown.ts";
import { addInlines } from "./markdown-inlines.ts";
import { markdownChunks } from "./markdown-chunks.ts";
import { buildLines } from "./line-builder.ts";
import { readTable } from "./markdown-tables.ts";
import { markupBlock, withMarkupLines } from "./markup-lines.ts";
import { moveDown } from "./move-down.ts";
import { hasWords, oneLine } from "./plain-words.ts";
import { readHtml } from "./read-html.ts";
import { readText } from "./read-text.ts";

/** Reads Markdown. A piece whose marks are nested or repeated beyond sense is read as plain text. */
export function readMarkdown(source: string): Block[] {
  return markdownChunks(source).flatMap(({ text, linesBefore }) =>
    moveDown(isCostlyMarkdown(text) ? readText(text) : readChunk(text), linesBefore),
  );
}

type Place = { kind: Block["kind"]; level: number; number: number | null; quote: boolean };

function readChunk(text: string): Block[] {
  const blocks: Block[] = [];
  const sourceLines = text.split("\n");
  const visit = (node: Nodes, place: Place): void => {
    const startLine = node.position?.start.line ?? 1;
    const endLine = node.position?.end.line ?? startLine;
    switch (node.type) {
      case "heading":
        readLine(node, { ...place, kind: "heading", level: node.depth, number: null });
        break;
      case "paragraph": {
        const table = readTable(sourceLines.slice(startLine - 1, endLine), startLine);
        if (table) blocks.push(...table);
        else readLine(node, place);
        break;
      }
      case "code":
        node.value.split("\n").forEach((line, index) => {
          const at = Math.min(startLine + index + (isFenced(sourceLines[startLine - 1]) ? 1 : 0), endLine);
          if (line.trim() !== "") {
            blocks.push(
              aBlock({ text: oneLine(line), joins: index === 0 ? null : "hard", startLine: at, endLine: at }),
            );
          }
        });
        break;
      case "html":
        blocks.push(...readRaw(node.value, startLine));
        break;
      case "list":
        node.children.forEach((item, index) => {
          const number = node.ordered === true ? (node.start ?? 1) + index : null;
          let inItem: Place = { kind: "item", level: place.level + 1, number, quote: place.quote };
          for (const child of item.children) {
            visit(child, inItem);
            inItem = child.type === "list" ? inItem : { ...inItem, kind: "line", number: null };
          }
        });
        break;
      case "blockquote":
        for (const child of node.children) visit(child, { ...place, quote: true });
        break;
      default:
        blocks.push(markupBlock(sourceLines.slice(startLine - 1, endLine).join(" "), startLine, endLine));
    }
  };
  const readLine = (node: Parents, place: Place) => {
    const startLine = node.position?.start.line ?? 1;
    const endLine = node.position?.end.line ?? startLine;
    const lines = buildLines((block) => blocks.push(block));
    let here = place;
    const finish = (joins: Block["joins"]) => {
      // An item's number and bullet belong to its first line
      if (lines.finish({ ...here, frame: null }, joins) && here.kind === "item") {
        here = { ...here, kind: "line", number: null };
      }
    };
    addInlines(node, { lines, finish });
    finish(null);
    // An underline belongs to its heading
    const last = blocks.at(-1);
    if (last && node.type === "heading" && last.endLine === endLine - 1) last.endLine = endLine;
  };
  for (const child of fromMarkdown(text).children)
    visit(child, { kind: "line", level: 0, number: null, quote: false });
  return withMarkupLines(blocks, sourceLines);
}

const isFenced = (line: string | undefined) => /^\s*(?:`{3,}|~{3,})/.test(line ?? "");

const readRaw = (html: string, startLine: number) => {
  const blocks = moveDown(readHtml(html).blocks, startLine - 1);
  return blocks.length === 0 && hasWords(html)
    ? [markupBlock(html, startLine, startLine + html.split("\n").length - 1)]
    : blocks;
};
