import { useSuspenseQueries } from "@tanstack/react-query";
import { getRouteApi } from "@tanstack/react-router";
import { useEffect } from "react";
import { api } from "../../app/api.ts";
import { RouteBoundary } from "../../app/route-boundary.tsx";
import { LinkButton } from "../../ui/link-button.tsx";
import { scrollFocus } from "../../ui/scroll-focus.ts";
import { Skeleton } from "../../ui/skeleton.tsx";
import { atQuestion } from "./question-tab.ts";
import { QuestionView } from "./question-view.tsx";

const route = getRouteApi("/member/frame/bank/$questionId");

/** Waits and fails by itself, so that the list beside it stays where it is. */
export function QuestionPage() {
  const { questionId } = route.useParams();
  return <Pane key={questionId} questionId={questionId} />;
}

function Pane({ questionId }: { questionId: string }) {
  useEffect(() => {
    // Alone on the page a question begins at its top; beside the list, the list stays where it was.
    if (!window.matchMedia("(width >= 64rem)").matches) window.scrollTo(0, 0);
  }, []);
  return (
    <section
      ref={scrollFocus}
      aria-label="The open question"
      className="min-w-0 lg:sticky lg:top-13 lg:max-h-[calc(100dvh-3.25rem)] lg:self-start lg:overflow-y-auto lg:border-l lg:border-line lg:py-4 lg:pr-1 lg:pl-8"
    >
      <div className="flex max-w-read flex-col gap-1">
        <div className="-mt-3 -mr-3 flex justify-end max-lg:hidden">
          <LinkButton to="/bank" search={atQuestion} resetScroll={false} variant="bare">
            Close
          </LinkButton>
        </div>
        <RouteBoundary skeleton={<Skeleton shape="text" count={9} label="Loading the question" />}>
          <Question questionId={questionId} />
        </RouteBoundary>
      </div>
    </section>
  );
}

function Question({ questionId }: { questionId: string }) {
  const [{ data: question }, { data: competencies }] = useSuspenseQueries({
    queries: [api.bank.question.queryOptions({ questionId }), api.bank.competencies.queryOptions()],
  });
  return <QuestionView question={question} competencies={competencies} />;
}
