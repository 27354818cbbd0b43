import { clearCompetency } from "@evenhand/questions";
import { useQueryClient } from "@tanstack/react-query";
import { useMemo, useReducer, useState } from "react";
import { api, apiClient } from "../../app/api.ts";
import { refusalWords } from "../../app/refusal-words.ts";
import { acceptableOf } from "./acceptable.ts";
import type { KeptImport } from "./kept-import.ts";
import { draftOf } from "./review-of-guide.ts";
import { reduceReview, type Review, type ReviewQuestion } from "./review-state.ts";
import { useKeeping } from "./use-keeping.ts";
import { useMatches } from "./use-matches.ts";
import type { Competencies } from "./use-reading.ts";

type ReviewParts = { memberId: string; opened: KeptImport; competencies: Competencies };

/** The decisions about one guide: kept on this device until they are made, and carried out in the bank. */
export function useReview({ memberId, opened, competencies }: ReviewParts) {
  const [review, dispatch] = useReducer(reduceReview, opened.review);
  const [failure, setFailure] = useState<string | null>(null);
  const [isAccepting, setAccepting] = useState(false);
  const queries = useQueryClient();
  const matches = useMatches(review.questions);
  const isKept = useKeeping(memberId, review);
  const suggest = useMemo(() => {
    return (sentence: string) => clearCompetency(sentence, competencies) ?? "";
  }, [competencies]);

  async function accept(questions: readonly ReviewQuestion[]) {
    if (isAccepting || questions.length === 0) return;
    setFailure(null);
    setAccepting(true);
    try {
      for (let from = 0; from < questions.length; from += MOST_AT_ONCE) {
        const some = questions.slice(from, from + MOST_AT_ONCE);
        // One after the other: a failure then leaves the rest as it is.
        await apiClient.bank.propose.mutate(some.map((question) => proposalOf(question, review, opened)));
        dispatch({ type: "accepted", ids: some.map(({ id }) => id) });
      }
    } catch (error) {
      setFailure(refusalWords(error));
    } finally {
      setAccepting(false);
      void queries.invalidateQueries(api.bank.pathFilter());
    }
  }

  return {
    review,
    edit: dispatch,
    suggest,
    matches,
    isKept,
    failure,
    isAccepting,
    acceptable: acceptableOf(review, matches),
    accept,
  };
}

export type Reviewing = ReturnType<typeof useReview>;

/** What one request may carry. */
const MOST_AT_ONCE = 50;

const proposalOf = (question: ReviewQuestion, { roles }: Review, { source }: KeptImport) => ({
  questionId: question.id,
  provenance: { kind: "guide" as const, title: source.title, line: question.line },
  content: draftOf(question, roles),
});
