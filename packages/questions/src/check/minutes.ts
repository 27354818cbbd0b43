import type { QuestionOutline } from "./outline.ts";
import type { Problem } from "./problem.ts";

const MOST = 30;

/** A question takes a minute to ask and at least one more for each part of a full answer, and leaves time for others. */
export function minutesProblems({ minutes, guide }: QuestionOutline): Problem[] {
  if (minutes === null || minutes < 1) return [];
  const least = 1 + guide.parts.length;
  if (minutes < least && least <= MOST)
    return [
      problem(
        `Give it at least ${least} minutes, or merge parts of the guide: one to ask and one for each part (${guide.parts.length}).`,
      ),
    ];
  if (minutes > MOST)
    return [problem(`Give it at most ${MOST} minutes: split it, or ask for less in one answer.`)];
  return [];
}

const problem = (message: string): Problem => ({ rule: "minutes", path: ["minutes"], message });
