import type { Answers } from "../../app/api.ts";
import { PanelFailure } from "../../app/route-boundary.tsx";
import { EmptyState } from "../../ui/empty-state.tsx";
import { LinkButton } from "../../ui/link-button.tsx";
import { Skeleton } from "../../ui/skeleton.tsx";
import { filtersSet, type BankFilter } from "./bank-filter.ts";
import { correctionWords, countWords } from "./list-words.ts";
import { NothingFound } from "./nothing-found.tsx";
import { QuestionList } from "./question-list.tsx";
import type { BankSearch } from "./use-bank-search.ts";

type FoundSectionProps = {
  search: BankSearch;
  filter: BankFilter;
  competencies: Answers["bank"]["competencies"];
  onWalk: (by: 1 | -1) => void;
  onClear: () => void;
};

/** The questions found, or why there are none. */
export function FoundSection({ search, filter, competencies, onWalk, onClear }: FoundSectionProps) {
  const [page] = search.data?.pages ?? [];
  if (!page) {
    if (search.error) return <PanelFailure error={search.error} reset={() => void search.refetch()} />;
    return <Skeleton count={8} label="Loading questions" />;
  }
  const isNarrowed = filtersSet(filter) > 0 || filter.q !== undefined;
  return (
    <>
      <output className="block pb-2 text-small text-faint">
        {countWords(page.total, isNarrowed)}
        {page.corrected.length > 0 && (
          <span className="block pt-1 text-muted">{correctionWords(page.corrected, page.total > 0)}</span>
        )}
      </output>
      {page.total > 0 ? (
        <QuestionList search={search} competencies={competencies} onWalk={onWalk} />
      ) : isNarrowed ? (
        <NothingFound onClear={onClear} />
      ) : (
        <EmptyState
          sentence="No questions yet. Write the first, or bring some in from a guide you have."
          next={
            <div className="flex flex-wrap gap-2">
              <LinkButton to="/bank/new" variant="primary">
                New question
              </LinkButton>
              <LinkButton to="/bank/import">Import a guide</LinkButton>
            </div>
          }
        />
      )}
    </>
  );
}
