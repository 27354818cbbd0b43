import { useEffect, useRef } from "react";
import { refusalWords } from "../../app/refusal-words.ts";
import { Button } from "../../ui/button.tsx";
import { Notice } from "../../ui/notice.tsx";
import { shownWords } from "./list-words.ts";
import type { BankSearch } from "./use-bank-search.ts";

/** Says how far the list goes, and takes it further before the reader gets there. */
export function ListEnd({ search }: { search: BankSearch }) {
  const end = useRef<HTMLDivElement>(null);
  const { questions, hasNextPage, isFetchingNextPage, isFetchNextPageError, isSettled, showMore } = search;
  const isWaiting = hasNextPage && isSettled && !isFetchingNextPage && !isFetchNextPageError;
  useEffect(() => {
    const observer = new IntersectionObserver(
      (entries) => {
        if (entries.some(({ isIntersecting }) => isIntersecting)) showMore();
      },
      { rootMargin: "900px" },
    );
    if (end.current && isWaiting) observer.observe(end.current);
    return () => observer.disconnect();
  }, [isWaiting, showMore]);
  if (!hasNextPage) return null;
  return (
    <div ref={end} className="flex flex-col items-start gap-3 pt-4">
      {isFetchNextPageError && (
        <Notice tone="problem" announce="alert">
          {refusalWords(search.error)}
        </Notice>
      )}
      <div className="flex items-center gap-4">
        <Button busy={isFetchingNextPage} onClick={showMore}>
          {isFetchNextPageError ? "Try again" : "Show more"}
        </Button>
        <span className="text-small text-faint">
          {shownWords(questions.length, search.data?.pages[0]?.total ?? 0)} shown
        </span>
      </div>
    </div>
  );
}
