import { useMutation, useQueryClient } from "@tanstack/react-query";
import { useNavigate } from "@tanstack/react-router";
import { useCallback, useRef } from "react";
import { api } from "../../app/api.ts";
import { refusalWords } from "../../app/refusal-words.ts";
import { focusHeading } from "./question-heading.ts";
import { atQuestion } from "./question-tab.ts";
import { useBankRefresh } from "./use-bank-refresh.ts";

/** What is done with a question at once, without asking back. */
export function useQuestionActs(questionId: string, onDone: (words: string) => void) {
  const navigate = useNavigate();
  const queries = useQueryClient();
  const refresh = useBankRefresh();
  const { mutateAsync: duplicate, ...duplicating } = useMutation(api.bank.duplicate.mutationOptions());
  const { mutateAsync: restore, ...restoring } = useMutation(api.bank.restore.mutationOptions());
  /** The id of the copy, until one is made: trying again after a lost answer makes no second one. */
  const copyId = useRef(crypto.randomUUID());
  const copy = useCallback(async () => {
    try {
      const made = await duplicate({ questionId, copyId: copyId.current });
      copyId.current = crypto.randomUUID();
      void refresh();
      // Loaded before it is gone to, so that its name is there to take the focus.
      await queries.prefetchQuery(api.bank.question.queryOptions(made));
      const to = { to: "/bank/$questionId", params: made, search: atQuestion } as const;
      await navigate({ ...to, resetScroll: false });
      focusHeading();
    } catch {
      // The sentence is shown under the question's name.
    }
  }, [duplicate, questionId, refresh, queries, navigate]);
  const bringBack = useCallback(async () => {
    try {
      await restore({ questionId });
      await refresh();
      onDone("Restored. It can be asked again.");
    } catch {
      await refresh();
    }
  }, [restore, questionId, refresh, onDone]);
  const error = duplicating.error ?? restoring.error;
  return {
    duplicate: useCallback(() => void copy(), [copy]),
    restore: useCallback(() => void bringBack(), [bringBack]),
    isBusy: duplicating.isPending || restoring.isPending,
    refusal: error ? refusalWords(error) : undefined,
  };
}
