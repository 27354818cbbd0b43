import type { Candidate } from "./find-candidates.ts";
import { listedQuestions } from "./listed-questions.ts";
import type { Sorted } from "./sort-blocks.ts";

/** The candidates that are questions, judged by what stands under them or, where nothing does, by their layout. */
export function chooseQuestions(candidates: Candidate[], sorted: Sorted[]): Candidate[] {
  const labelled = candidates.filter(({ label, gap }) => label !== null && gap <= MAX_GAP);
  const byLabels = labelled.length > 0 ? chooseByLabels(candidates, labelled, sorted) : [];
  const byLayout = chooseByLayout(candidates, sorted);
  // One stray label must not turn a long list of bare questions away
  const isMostlyBare = byLayout.length > byLabels.length * 4;
  const listed = listedQuestions(candidates, sorted);
  const chosen = new Set([...byLabels, ...listed, ...(isMostlyBare ? byLayout : [])]);
  return candidates.filter((candidate) => chosen.has(candidate));
}

// A why, an answer or a framework begins at most this many paragraphs under its question
const MAX_GAP = 4;

const PLAIN = new Set(["line", "bullet"]);

const isPlain = ({ style }: Candidate) => PLAIN.has(style);

function chooseByLabels(candidates: Candidate[], labelled: Candidate[], sorted: Sorted[]): Candidate[] {
  const openings = commonOpenings(labelled);
  const sure = labelled.filter((candidate) => {
    const { label, asks, gap } = candidate;
    if (asks && !isPlain(candidate)) return true;
    // An answer that ends in a question of its own may well have the tip under it
    if (isPlain(candidate) && label === "tip") return false;
    return openings.has(label ?? "") && gap <= (asks ? MAX_GAP : 0);
  });
  const counts = countBy(sure, ({ style }) => style);
  const most = Math.max(0, ...counts.values());
  // Plain lines are questions by what stands under them alone; a few among set-off ones are more likely something else
  const leastOf = (style: string) => (PLAIN.has(style) ? most / 2 : most / 5);
  const styles = new Set(
    Array.from(counts).flatMap(([style, count]) => (count >= leastOf(style) ? [style] : [])),
  );
  const kept = new Set(sure.filter(({ style }) => styles.has(style)));
  const first = candidates.findIndex((candidate) => kept.has(candidate));
  const last = candidates.findLastIndex((candidate) => kept.has(candidate));
  return candidates.filter((candidate, position) => {
    if (kept.has(candidate)) return true;
    // One of the same layout that has no label is still one of them, if it stands among them or was cut off
    if (!candidate.asks || isPlain(candidate) || !styles.has(candidate.style)) return false;
    return (
      (position > first && position < last) ||
      isCutOff(candidate, sorted) ||
      isNumberedOn(candidates, position)
    );
  });
}

// What usually comes first under a question tells real questions from those an answer asks itself
function commonOpenings(labelled: Candidate[]): Set<string> {
  const counts = countBy(labelled, ({ label }) => label ?? "");
  const most = Math.max(...counts.values());
  return new Set(Array.from(counts).flatMap(([label, count]) => (count * 3 >= most ? [label] : [])));
}

function isCutOff({ index }: Candidate, sorted: Sorted[]): boolean {
  return sorted.findLastIndex(({ outside }) => outside === null) === index;
}

function isNumberedOn(candidates: Candidate[], position: number): boolean {
  const { number } = candidates[position] ?? { number: null };
  const before = candidates[position - 1];
  return number !== null && before !== undefined && before.number === number - 1;
}

function chooseByLayout(candidates: Candidate[], sorted: Sorted[]): Candidate[] {
  const counts = countBy(
    candidates.filter(({ asks }) => asks),
    ({ style }) => style,
  );
  const usable = Array.from(counts).filter(([style, count]) => count >= (LEAST[style] ?? 2));
  const most = Math.max(0, ...usable.map(([, count]) => count));
  const styles = new Set(usable.flatMap(([style, count]) => (count * 2 >= most ? [style] : [])));
  if (Array.from(styles).some((style) => style !== "line")) styles.delete("line");
  return candidates.filter(({ index, style }) => styles.has(style) && sorted[index]?.shape !== "no");
}

// How many must ask outright before an unlabelled layout counts: the less it says, the more it takes
const LEAST: Record<string, number> = {
  asked: 1,
  numbered: 2,
  bold: 2,
  bullet: 3,
  line: 3,
  nested: Infinity,
};

function countBy<Entry>(entries: Entry[], keyOf: (entry: Entry) => string): Map<string, number> {
  const counts = new Map<string, number>();
  for (const entry of entries) counts.set(keyOf(entry), (counts.get(keyOf(entry)) ?? 0) + 1);
  return counts;
}
