import { keepPreviousData, useInfiniteQuery } from "@tanstack/react-query";
import { api } from "../../app/api.ts";
import { refusalWords } from "../../app/refusal-words.ts";
import { useSettled } from "../../app/use-settled.ts";
import { Button } from "../../ui/button.tsx";
import { Notice } from "../../ui/notice.tsx";
import { Skeleton } from "../../ui/skeleton.tsx";
import { findForKit } from "./find-for-kit.ts";
import { FoundQuestion } from "./found-question.tsx";
import type { KitDraft } from "./plan-draft.ts";
import type { PlanSources } from "./plan-sources.ts";
import type { Plan } from "./use-plan.ts";

type FoundQuestionsProps = {
  words: string;
  competencyId: string | undefined;
  kit: KitDraft;
  plan: Plan;
  sources: PlanSources;
};

/** What the bank has for a kit. The last answer stays in sight until the next one is there. */
export function FoundQuestions({ words, competencyId, kit, plan, sources }: FoundQuestionsProps) {
  const settled = useSettled(words, PAUSE_MS);
  const competency = sources.competencies.find(({ id }) => id === competencyId)?.key;
  const search = useInfiniteQuery({
    ...api.bank.search.infiniteQueryOptions(
      { words: settled, competency, state: "approved" },
      { initialCursor: 0, getNextPageParam: ({ nextCursor }) => nextCursor },
    ),
    placeholderData: keepPreviousData,
  });
  if (search.data === undefined) {
    if (search.isPending) return <Skeleton count={4} label="Loading questions" />;
    return (
      <Notice
        tone="problem"
        announce="alert"
        action={<Button onClick={() => void search.refetch()}>Try again</Button>}
      >
        {refusalWords(search.error)}
      </Notice>
    );
  }
  const found = findForKit(
    search.data.pages.flatMap(({ questions }) => questions),
    kit.competencyIds,
  );
  if (found.length === 0)
    return (
      <p className="text-dense text-muted">No question has all of this. Try fewer words or any competency.</p>
    );
  return (
    <div className="flex flex-col gap-2">
      <ul className="flex flex-col">
        {found.map((question) => (
          <FoundQuestion key={question.id} question={question} kit={kit} plan={plan} sources={sources} />
        ))}
      </ul>
      {search.hasNextPage && (
        <div>
          <Button busy={search.isFetchingNextPage} onClick={() => void search.fetchNextPage()}>
            Show more
          </Button>
        </div>
      )}
    </div>
  );
}

const PAUSE_MS = 120;
