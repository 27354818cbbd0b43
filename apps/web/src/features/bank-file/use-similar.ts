import { useQuery } from "@tanstack/react-query";
import { useState } from "react";
import { apiClient } from "../../app/api.ts";
import { findSimilar, type Similar } from "./find-similar.ts";

export type Comparison = {
  state: "running" | "done" | "failed";
  /** How many prompts have been compared. */
  done: number;
  similar: ReadonlyMap<string, readonly Similar[]>;
  again: () => void;
};

/** Looks for questions of the bank that ask nearly the same as these. */
export function useSimilar(questions: readonly { key: string; prompt: string }[]): Comparison {
  const [done, setDone] = useState(0);
  const { data, isError, refetch } = useQuery({
    queryKey: ["similar-to-file", ...questions.map(({ key, prompt }) => [key, prompt])],
    queryFn: ({ signal }) =>
      findSimilar(questions, {
        ask: (prompts) => apiClient.bank.similar.query({ prompts }, { signal }),
        onProgress: setDone,
      }),
    // What is looked at stays as it is until the file is checked again.
    staleTime: Infinity,
    gcTime: 0,
  });
  return {
    state: data ? "done" : isError ? "failed" : "running",
    done,
    similar: data ?? new Map<string, readonly Similar[]>(),
    again: () => void refetch(),
  };
}
