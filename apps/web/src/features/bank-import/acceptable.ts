import { obstaclesOf } from "./review-of-guide.ts";
import type { Review, ReviewQuestion } from "./review-state.ts";

/** What stands between a question and the bank. `close`: it is near another one, and nobody has said that both are wanted. */
export type Readiness = { kind: "ready" } | { kind: "close" } | { kind: "incomplete"; sentences: string[] };

type Closeness = {
  inBank: ReadonlyMap<string, unknown>;
  inGuide: ReadonlyMap<string, unknown>;
};

export function readinessOf(
  question: ReviewQuestion,
  roles: string[],
  { inBank, inGuide }: Closeness,
): Readiness {
  const sentences = obstaclesOf(question, roles);
  if (sentences.length > 0) return { kind: "incomplete", sentences };
  const isClose = inBank.has(question.id) || inGuide.has(question.id);
  return isClose && !question.isWanted ? { kind: "close" } : { kind: "ready" };
}

/** Those that "accept all" takes: undecided, complete, and not close to another. */
export const acceptableOf = ({ questions, roles }: Review, closeness: Closeness): ReviewQuestion[] =>
  questions.filter(
    (question) => question.standing === "waiting" && readinessOf(question, roles, closeness).kind === "ready",
  );
