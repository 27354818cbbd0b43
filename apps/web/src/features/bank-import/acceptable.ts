import { obstaclesOf } from "./review-of-guide.ts";
import type { Review, ReviewQuestion } from "./review-state.ts";

/** What stands between a question and the bank. `close`: it is near another one, and nobody has said that both are wanted. */
export type Readiness = { kind: "ready" } | { kind: "close" } | { kind: "incomplete"; sentences: string[] };

type Closeness = {
  inBank: ReadonlyMap<string, unknown>;
  inGuide: ReadonlyMap<string, unknown>;
  /** Until all are compared, nobody knows which are close. */
  state: "looking" | "looked" | "failed";
};

export function readinessOf(
  question: ReviewQuestion,
  roles: string[],
  { inBank, inGuide }: Omit<Closeness, "state">,
): Readiness {
  const sentences = knownObstacles(question, roles);
  if (sentences.length > 0) return { kind: "incomplete", sentences };
  const isClose = inBank.has(question.id) || inGuide.has(question.id);
  return isClose && !question.isWanted ? { kind: "close" } : { kind: "ready" };
}

/** Those that "accept all" takes: undecided, complete, and compared with the others and the bank. */
export const acceptableOf = ({ questions, roles }: Review, closeness: Closeness): ReviewQuestion[] =>
  closeness.state === "looking"
    ? []
    : questions.filter(
        (question) =>
          question.standing === "waiting" && readinessOf(question, roles, closeness).kind === "ready",
      );

// A question is a new object whenever something about it changes, and a long guide has thousands that do not.
const known = new WeakMap<ReviewQuestion, { roles: string[]; sentences: string[] }>();

function knownObstacles(question: ReviewQuestion, roles: string[]): string[] {
  const found = known.get(question);
  if (found?.roles === roles) return found.sentences;
  const sentences = obstaclesOf(question, roles);
  known.set(question, { roles, sentences });
  return sentences;
}
