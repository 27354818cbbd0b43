import { useCallback, useState } from "react";
import { knowingFound, knowingPlan, type KnownQuestion, type KnownQuestions } from "./known-questions.ts";
import type { Job } from "./plan-sources.ts";

/** The questions that this editor has met: in every plan it was given, and in the bank where one was added. */
export function useKnownQuestions(job: Job) {
  const [state, setState] = useState(() => ({ job, known: knowingPlan(new Map(), job) }));
  if (state.job !== job) setState({ job, known: knowingPlan(state.known, job) });
  const remember = useCallback(
    (question: KnownQuestion) =>
      setState((before) => ({ ...before, known: knowingFound(before.known, question) })),
    [],
  );
  return { known: state.known satisfies KnownQuestions, remember };
}
