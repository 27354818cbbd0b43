import type { Candidate } from "./find-candidates.ts";
import type { Sorted } from "./sort-blocks.ts";

const SHORTEST_LIST = 2;
// Lines without bullets or numbers must be more of them to be a list
const SHORTEST_PLAIN_LIST = 3;
const MOST_LINES_BEFORE = 2;

/** Questions that are listed right under a section of questions, as articles do before the ones they go into. */
export function listedQuestions(candidates: Candidate[], sorted: Sorted[]): Candidate[] {
  const byIndex = new Map(candidates.map((candidate) => [candidate.index, candidate]));
  const listed: Candidate[] = [];
  let run: Candidate[] = [];
  let linesLeft = 0;
  const close = () => {
    const isPlain = run.some(({ style }) => style === "line");
    if (run.length >= (isPlain ? SHORTEST_PLAIN_LIST : SHORTEST_LIST)) listed.push(...run);
    run = [];
    linesLeft = 0;
  };
  sorted.forEach(({ section, label, block, outside }, index) => {
    if (outside) return;
    const candidate = byIndex.get(index);
    if (section) {
      close();
      linesLeft = section.holds === "questions" ? MOST_LINES_BEFORE + 1 : 0;
    } else if (linesLeft > 0 && candidate?.asks === true && LISTED.has(candidate.style)) {
      run.push(candidate);
    } else if (label || block.kind === "heading" || run.length > 0) {
      // A list that goes over into labels is one of questions with answers, whose first one is judged by its own
      if (label) run.pop();
      close();
    } else linesLeft -= 1;
  });
  close();
  return listed;
}

const LISTED = new Set(["bullet", "numbered", "line"]);
