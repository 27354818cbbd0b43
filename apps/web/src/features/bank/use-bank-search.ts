import { keepPreviousData, useInfiniteQuery, usePrefetchInfiniteQuery } from "@tanstack/react-query";
import { useCallback, useMemo } from "react";
import { api } from "../../app/api.ts";
import { useSettled } from "../../app/use-settled.ts";
import { searchOf, type BankFilter } from "./bank-filter.ts";

/** Questions page by page. While the next search is under way, the last one stays. */
export function useBankSearch(filter: BankFilter) {
  const words = useSettled(filter.q, PAUSE_MS);
  const options = api.bank.search.infiniteQueryOptions(searchOf({ ...filter, q: words }), {
    initialCursor: 0,
    getNextPageParam: ({ nextCursor }) => nextCursor,
    // Somebody who has walked far down would ask for every page again by looking away.
    refetchOnWindowFocus: false,
  });
  usePrefetchInfiniteQuery(options);
  const search = useInfiniteQuery({ ...options, placeholderData: keepPreviousData });
  const { data, fetchNextPage } = search;
  // Asked for twice, by the keyboard and by the end of the list coming near, the next page is loaded once.
  const showMore = useCallback(() => void fetchNextPage({ cancelRefetch: false }), [fetchNextPage]);
  const questions = useMemo(() => {
    const found = data?.pages.flatMap((page) => page.questions) ?? [];
    // A question added meanwhile moves the others on, so that one may come with two pages.
    return [...new Map(found.map((question) => [question.id, question])).values()];
  }, [data]);
  return {
    ...search,
    questions,
    showMore,
    /** Whether the list shows what the filter says. */
    isSettled: words === filter.q && !search.isPlaceholderData && data !== undefined,
  };
}

export type BankSearch = ReturnType<typeof useBankSearch>;

const PAUSE_MS = 120;
