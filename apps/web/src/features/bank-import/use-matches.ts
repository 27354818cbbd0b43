import { useQueries } from "@tanstack/react-query";
import { useEffect, useMemo, useState } from "react";
import { api, type Answers } from "../../app/api.ts";
import { placeOf, promptChunks, repeatsInGuide } from "./duplicates.ts";
import type { ReviewQuestion } from "./review-state.ts";

export type Match = Answers["bank"]["similar"][number];

export type Matches = {
  /** Questions of the bank that ask nearly the same, by the id of the question that is looked at. */
  inBank: ReadonlyMap<string, Match[]>;
  /** The question of the same guide that a question repeats. */
  inGuide: ReadonlyMap<string, string>;
  state: "looking" | "looked" | "failed";
  retry: () => void;
};

/** What the questions of a guide are close to, in the bank and among themselves. */
export function useMatches(questions: readonly ReviewQuestion[]): Matches {
  const asked = useSettledPrompts(questions);
  const chunks = useMemo(() => promptChunks(asked), [asked]);
  // A few at a time, so that a guide of thousands does not keep the server from everybody else.
  const [reach, setReach] = useState(AT_ONCE);
  const answers = useQueries({
    queries: chunks
      .slice(0, reach)
      .map((prompts) => ({ ...api.bank.similar.queryOptions({ prompts }), staleTime: 60_000 })),
  });
  const isWaiting = answers.some(({ isPending }) => isPending);
  if (!isWaiting && reach < chunks.length) setReach(reach + AT_ONCE);
  // What is accepted from here is in the bank a moment later.
  const own = new Set(asked.map(({ id }) => id));
  const inBank = new Map<string, Match[]>();
  answers.forEach(({ data = [] }, chunk) => {
    for (const match of data) {
      const question = asked[placeOf(chunk, match.index)];
      if (question && !own.has(match.id))
        inBank.set(question.id, [...(inBank.get(question.id) ?? []), match]);
    }
  });
  const inGuide = useMemo(() => repeatsInGuide(asked), [asked]);
  return {
    inBank,
    inGuide,
    state: answers.some(({ isError }) => isError)
      ? "failed"
      : isWaiting || reach < chunks.length
        ? "looking"
        : "looked",
    retry: () => {
      for (const answer of answers) if (answer.isError) void answer.refetch();
    },
  };
}

const PAUSE = 500;
const AT_ONCE = 3;

type Asked = Pick<ReviewQuestion, "id" | "prompt">[];

/** The prompts once their writer has paused, so that not every letter is asked about. */
function useSettledPrompts(questions: readonly ReviewQuestion[]): Asked {
  const [settled, setSettled] = useState(() => promptsOf(questions));
  useEffect(() => {
    const timer = setTimeout(() => {
      const asked = promptsOf(questions);
      // The questions change with every decision, their prompts seldom.
      setSettled((before) => (JSON.stringify(before) === JSON.stringify(asked) ? before : asked));
    }, PAUSE);
    return () => clearTimeout(timer);
  }, [questions]);
  return settled;
}

const promptsOf = (questions: readonly ReviewQuestion[]): Asked =>
  questions.map(({ id, prompt }) => ({ id, prompt }));
