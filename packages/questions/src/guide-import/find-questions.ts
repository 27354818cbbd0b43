import { isInFramework } from "./in-framework.ts";
import { sameTextKey } from "./plain-words.ts";
import type { Sorted } from "./sort-blocks.ts";

/** Which blocks are questions (and whether labels follow them), and which only repeat one, as a table of contents does. */
export type FoundQuestions = { questions: Map<number, { isLabelled: boolean }>; repeats: Set<number> };

type Candidate = {
  index: number;
  style: string;
  asks: boolean;
  /** The first label under it before the next candidate, and how many other blocks stand before that. */
  label: string | null;
  gap: number;
};

/** Finds the guide's questions by how they are laid out and what follows them, never by a question mark alone. */
export function findQuestions(sorted: Sorted[]): FoundQuestions {
  const candidates = findCandidates(sorted);
  const labelled = candidates.filter((candidate) => candidate.label !== null && candidate.gap <= MAX_GAP);
  return withoutRepeats(
    sorted,
    labelled.length > 0 ? chooseByLabels(candidates, labelled) : chooseByLayout(candidates, sorted),
  );
}

// A why, an answer or a framework begins at most this many paragraphs under its question
const MAX_GAP = 4;
const MAX_LOOKAHEAD = 40;

function findCandidates(sorted: Sorted[]): Candidate[] {
  const inFramework = isInFramework(sorted);
  const candidates: Candidate[] = [];
  sorted.forEach((entry, index) => {
    const { outside, label, section, shape } = entry;
    if (outside || label || section || inFramework.has(index)) return;
    const style = styleOf(entry);
    const isShort = entry.block.text.length <= 200;
    if (shape === "no" && !(isShort && style !== "line" && style !== "bullet")) return;
    if (style === "line" && sentences(entry.block.text) > 3) return;
    candidates.push({ index, style, asks: shape === "asks", label: null, gap: 0 });
  });
  candidates.forEach((candidate, position) => {
    const next = candidates[position + 1]?.index ?? sorted.length;
    Object.assign(candidate, firstLabel(sorted, candidate.index + 1, next));
  });
  return candidates.filter(
    ({ index, label, style }) => sorted[index]?.shape !== "no" || (label !== null && style !== "line"),
  );
}

function styleOf({ block }: Sorted): string {
  if (block.marker === "question") return "asked";
  if (block.marker === "step") return "step";
  if (block.kind === "heading") return `heading ${block.level}`;
  if (block.number !== null) return block.level > 1 ? "nested" : "numbered";
  if (block.bold) return "bold";
  return block.kind === "item" ? "bullet" : "line";
}

const sentences = (text: string) => text.match(/[.?!](?=\s|$)/g)?.length ?? 0;

const OPENING = new Set(["why", "how", "star", "steps", "sample answer", "part", "tip"]);

function firstLabel(sorted: Sorted[], from: number, to: number): Pick<Candidate, "label" | "gap"> {
  let gap = 0;
  for (let index = from; index < Math.min(to, from + MAX_LOOKAHEAD); index += 1) {
    const entry = sorted[index];
    if (!entry || entry.section) break;
    if (entry.label && !entry.outside && OPENING.has(entry.label.kind))
      return { label: entry.label.kind, gap };
    if (!entry.outside && !entry.label) gap += 1;
  }
  return { label: null, gap };
}

function chooseByLabels(candidates: Candidate[], labelled: Candidate[]): Candidate[] {
  const openings = commonOpenings(labelled);
  const sure = labelled.filter(({ label, style, asks, gap }) =>
    style === "line" || style === "bullet" || !asks
      ? openings.has(label ?? "") && gap <= (asks ? MAX_GAP : 0)
      : true,
  );
  const counts = countBy(sure, ({ style }) => style);
  const most = Math.max(0, ...counts.values());
  const styles = new Set(Array.from(counts).flatMap(([style, count]) => (count * 5 >= most ? [style] : [])));
  const kept = new Set(sure.filter(({ style }) => styles.has(style)));
  const first = candidates.findIndex((candidate) => kept.has(candidate));
  const last = candidates.findLastIndex((candidate) => kept.has(candidate));
  return candidates.filter(
    (candidate, position) =>
      kept.has(candidate) ||
      (candidate.asks &&
        styles.has(candidate.style) &&
        candidate.style !== "line" &&
        candidate.style !== "bullet" &&
        position > first &&
        (position < last || position === candidates.length - 1)),
  );
}

// What usually comes first under a question tells real questions from those an answer asks itself
function commonOpenings(labelled: Candidate[]): Set<string> {
  const counts = countBy(labelled, ({ label }) => label ?? "");
  const most = Math.max(...counts.values());
  return new Set(Array.from(counts).flatMap(([label, count]) => (count * 3 >= most ? [label] : [])));
}

function chooseByLayout(candidates: Candidate[], sorted: Sorted[]): Candidate[] {
  const asking = candidates.filter(({ index }) => sorted[index]?.shape === "asks");
  const counts = countBy(asking, ({ style }) => style);
  const usable = Array.from(counts).filter(([style, count]) => count >= (LEAST[style] ?? 2));
  const most = Math.max(0, ...usable.map(([, count]) => count));
  const styles = new Set(usable.flatMap(([style, count]) => (count * 2 >= most ? [style] : [])));
  if (Array.from(styles).some((style) => style !== "line")) styles.delete("line");
  return candidates.filter(
    ({ index, style, asks }) => styles.has(style) && (asks || sorted[index]?.shape !== "no"),
  );
}

// How many must ask outright before an unlabelled layout counts: the less it says, the more it takes
const LEAST: Record<string, number> = {
  asked: 1,
  numbered: 2,
  bold: 2,
  bullet: 3,
  line: 3,
  nested: 1000,
  step: 1000,
};

function withoutRepeats(sorted: Sorted[], chosen: Candidate[]): FoundQuestions {
  const best = new Map<string, Candidate>();
  const keyOf = (index: number) => sameTextKey(sorted[index]?.block.text ?? "");
  for (const candidate of chosen) {
    const key = keyOf(candidate.index);
    const known = best.get(key);
    if (!known || known.label === null) best.set(key, candidate);
  }
  const questions = new Map(
    Array.from(best.values(), ({ index, label }) => [index, { isLabelled: label !== null }]),
  );
  const repeats = new Set<number>();
  sorted.forEach(({ label, outside, block }, index) => {
    if (
      !questions.has(index) &&
      !label &&
      outside === null &&
      block.text.length <= 400 &&
      best.has(keyOf(index))
    ) {
      repeats.add(index);
    }
  });
  return { questions, repeats };
}

function countBy<Entry>(entries: Entry[], keyOf: (entry: Entry) => string): Map<string, number> {
  const counts = new Map<string, number>();
  for (const entry of entries) counts.set(keyOf(entry), (counts.get(keyOf(entry)) ?? 0) + 1);
  return counts;
}
