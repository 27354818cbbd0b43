import { sameTextKey } from "./plain-words.ts";
import { findRole } from "./find-role.ts";
import { firstWords } from "./phrase.ts";
import type { Sorted } from "./sort-blocks.ts";

/** The guide's title as it is written, and the index of the block that holds it, if one does. */
export type FoundTitle = { text: string; index: number | null };

type Where = { sorted: Sorted[]; firstQuestion: number; pageTitle: string | null };

/** Finds the title among what stands before the first question: a heading, a line that reads like one, the page's own. */
export function findTitle({ sorted, firstQuestion, pageTitle }: Where): FoundTitle {
  const before = sorted.slice(0, firstQuestion);
  const scores = before.map((entry) => titleScore(entry, pageTitle));
  const index = scores.indexOf(scores.reduce((best, score) => Math.max(best, score), 0.5));
  const found = sorted[index];
  return found ? { text: found.block.text, index } : { text: pageTitle ?? "", index: null };
}

function titleScore({ block, outside, label, section }: Sorted, pageTitle: string | null): number {
  const { text, kind } = block;
  if (
    outside ||
    label ||
    block.kind === "item" ||
    text.length > 160 ||
    section?.holds === "candidate questions"
  )
    return 0;
  if (/[.!;:,]$/.test(text) || section?.holds === "other text") return 0;
  const words = firstWords(text);
  const isNamed =
    words.includes("interview") || words.includes("interviews") || words.includes("interviewing");
  const isTop = kind === "heading" && block.level === 1;
  if (!isNamed && !isTop)
    return kind === "heading" && pageTitle !== null && startsAlike(pageTitle, text) ? 3 : 0;
  let score = 1;
  if (isTop) score += 4;
  else if (kind === "heading") score += 1;
  if (isNamed) score += 2;
  if (isNamed && words.some((word) => /^(?:questions?|guide|answers|kit|plan)$/.test(word))) score += 2;
  if (section !== null && section.kind !== null && words.length <= 4) score -= 5;
  if (pageTitle !== null && startsAlike(pageTitle, text)) score += 2;
  if (findRole(text) !== null) score += 2;
  return text.endsWith("?") ? score - 4 : score;
}

const startsAlike = (one: string, other: string) => sameTextKey(one).startsWith(sameTextKey(other));
