import { isInFramework } from "./in-framework.ts";
import { opensQuote } from "./quotes.ts";
import { saysWhy } from "./says-why.ts";
import type { Sorted } from "./sort-blocks.ts";
import { voiceOf } from "./voice.ts";

/** A block that may be one of the guide's questions. */
export type Candidate = {
  index: number;
  /** How it is laid out: "heading 3", "numbered", "bold" and so on. */
  style: string;
  asks: boolean;
  number: number | null;
  /** What is first announced under it, before the next candidate, and how many other blocks stand before that. */
  label: string | null;
  gap: number;
};

/** Every block that asks something, or that is set off and has an answer, a reason or a framework under it. */
export function findCandidates(sorted: Sorted[]): Candidate[] {
  const inFramework = isInFramework(sorted);
  const candidates: Candidate[] = [];
  let isUnderLabel = false;
  sorted.forEach((entry, index) => {
    const { outside, label, section, shape, block } = entry;
    if (outside) return;
    const style = styleOf(entry);
    const isPlain = style === "line" || style === "bullet";
    const isTold = isPlain && isUnderLabel;
    isUnderLabel = label !== null && label.rest === "";
    if (label || section || inFramework.has(index) || isTold || block.marker === "step") return;
    if (shape === "no" && (isPlain || block.text.length > LONGEST_HEADING)) return;
    if (style === "line" && sentences(block.text) > 3) return;
    candidates.push({ index, style, asks: shape === "asks", number: block.number, label: null, gap: 0 });
  });
  candidates.forEach((candidate, position) => {
    const next = candidates[position + 1]?.index ?? sorted.length;
    Object.assign(candidate, announcedUnder(sorted, candidate, next));
  });
  return candidates.filter(({ index, label }) => sorted[index]?.shape !== "no" || label !== null);
}

// A question that does not read as one ("Your biggest failure") is at least no paragraph
const LONGEST_HEADING = 200;
const MAX_LOOKAHEAD = 40;

function styleOf({ block }: Sorted): string {
  if (block.marker === "question") return "asked";
  if (block.kind === "heading") return `heading ${block.level}`;
  if (block.number !== null) return block.level > 1 ? "nested" : "numbered";
  if (block.bold) return "bold";
  return block.kind === "item" ? "bullet" : "line";
}

const sentences = (text: string) => text.match(/[.?!](?=\s|$)/g)?.length ?? 0;

const OPENING = new Set(["why", "how", "star", "steps", "sample answer", "part", "tip"]);

function announcedUnder(
  sorted: Sorted[],
  candidate: Candidate,
  next: number,
): Pick<Candidate, "label" | "gap"> {
  let gap = 0;
  for (let index = candidate.index + 1; index < Math.min(next, candidate.index + MAX_LOOKAHEAD); index += 1) {
    const entry = sorted[index];
    if (!entry || entry.section) break;
    if (entry.outside) continue;
    if (entry.label && OPENING.has(entry.label.kind)) return { label: entry.label.kind, gap };
    const unsaid = gap === 0 && candidate.asks ? announcedByWording(entry.block.text, candidate.style) : null;
    if (unsaid !== null) return { label: unsaid, gap };
    if (!entry.label) gap += 1;
  }
  return { label: null, gap };
}

// Under a plain line, first person may as well be an answer that goes on
function announcedByWording(text: string, style: string): string | null {
  if (saysWhy(text)) return "why";
  if (style === "line" || style === "bullet") return null;
  const isSpoken = voiceOf(text) === "answering" && /\b(?:I|[Mm]y)\b/.test(text);
  return opensQuote(text) || isSpoken ? "sample answer" : null;
}
