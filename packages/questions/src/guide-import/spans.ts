import type { Block } from "./block.ts";
import type { Outcome, SpanKind } from "./draft.ts";
import type { GuideFormat } from "./detect-format.ts";

/**
 * Where something was found: lines of the source from 1, both ends inside, and the lines of the shown text for it.
 * `question` is an index into the guide's questions, or null.
 */
export type GuideSpan = {
  startLine: number;
  endLine: number;
  shownStart: number;
  shownEnd: number;
  question: number | null;
  what: SpanKind;
};

type Found = { blocks: Block[]; outcomes: (Outcome | null)[] };

/** The text to show a reviewer and what was found where in it. HTML is shown without its tags, a paragraph to a line. */
export function showGuide(source: string, format: GuideFormat, { blocks, outcomes }: Found) {
  const isRead = format === "html";
  const spans: GuideSpan[] = [];
  const shown: string[] = [];
  blocks.forEach((block, index) => {
    const { what, question } = outcomes[index] ?? { what: "other" as const, question: null };
    if (isRead) {
      if (shown.length > 0 && block.joins === null && block.kind !== "item") shown.push("");
      shown.push(shownText(block));
    }
    const line = shown.length;
    const last = spans.at(-1);
    if (last && last.what === what && last.question === question && !BEGINS.has(what)) {
      last.endLine = Math.max(last.endLine, block.endLine);
      last.shownEnd = isRead ? line : last.endLine;
    } else {
      const { startLine, endLine } = block;
      const place = isRead
        ? { shownStart: line, shownEnd: line }
        : { shownStart: startLine, shownEnd: endLine };
      spans.push({ startLine, endLine, ...place, question, what });
    }
  });
  return { text: isRead ? shown.join("\n") : source, spans };
}

// Two of these in a row are two
const BEGINS = new Set<SpanKind>(["title", "section", "prompt"]);

function shownText({ kind, number, text, marker }: Block): string {
  if (number !== null) return `${marker === "step" ? "Step " : ""}${number}. ${text}`;
  return kind === "item" ? `• ${text}` : text;
}
