import { useSuspenseQueries } from "@tanstack/react-query";
import { getRouteApi, Outlet, useParams } from "@tanstack/react-router";
import { api } from "../../app/api.ts";
import { Page, type Crumb } from "../../app/page.tsx";
import { EmptyState } from "../../ui/empty-state.tsx";
import { PageHeader } from "../../ui/page-header.tsx";
import { BankFilters } from "./bank-filters.tsx";
import { BankSearch } from "./bank-search.tsx";
import { findQuestions, type BankFilter } from "./bank-filter.ts";
import { NothingFound } from "./nothing-found.tsx";
import { QuestionList } from "./question-list.tsx";
import { useWalk } from "./use-walk.ts";

const route = getRouteApi("/member/frame/bank");

/** The list with its filters; a question opens beside it, or in its place where there is no room for both. */
export function BankPage() {
  const [{ data: questions }, { data: competencies }] = useSuspenseQueries({
    queries: [api.bank.list.queryOptions(), api.bank.competencies.queryOptions()],
  });
  const filter = route.useSearch();
  const navigate = route.useNavigate();
  const openId = useParams({ strict: false, select: ({ questionId }) => questionId });
  const competencyId = competencies.find(({ key }) => key === filter.competency)?.id;
  const found = findQuestions(questions, { ...filter, competencyId });
  const open = questions.find(({ id }) => id === openId);
  const walk = useWalk(found, openId);
  const narrow = (change: BankFilter) =>
    void navigate({ to: ".", search: { ...filter, ...change }, replace: true, resetScroll: false });

  const isOpen = openId !== undefined;
  return (
    <Page title={open?.prompt ?? (isOpen ? "Question" : "Bank")} crumbs={isOpen ? crumbs : []}>
      <div
        className={`flex flex-col xl:grid xl:grid-cols-[10.5rem_minmax(0,1fr)] xl:gap-x-10 ${isOpen ? "lg:gap-6" : "gap-6"}`}
      >
        <div className="flex flex-col gap-5 xl:col-span-2">
          {/* A question alone on the page still belongs to the bank for those who listen to its headings. */}
          <div className={isOpen ? "max-lg:sr-only" : ""}>
            <PageHeader title="Bank" lead="Questions, each with the reason it is asked." />
          </div>
          <div className={isOpen ? "max-lg:hidden" : ""}>
            <BankSearch words={filter.q ?? ""} onChange={(q) => narrow({ q })} onLeave={walk.enter} />
          </div>
        </div>
        <div className={isOpen ? "max-lg:hidden" : ""}>
          <BankFilters filter={filter} questions={questions} competencies={competencies} onChange={narrow} />
        </div>
        <div className={isOpen ? "lg:grid lg:grid-cols-[19rem_minmax(0,1fr)] lg:gap-x-8" : ""}>
          <section aria-label="Questions" className={`min-w-0 ${isOpen ? "max-lg:hidden" : ""}`}>
            <output className="block pb-2 text-small text-faint">
              {countOf(found.length, questions.length)}
            </output>
            {questions.length === 0 ? (
              <EmptyState sentence="No questions yet. A new organization starts with the shipped bank; if yours is empty, tell whoever runs Evenhand." />
            ) : found.length === 0 ? (
              <NothingFound
                onClear={() =>
                  narrow({ q: undefined, kind: undefined, competency: undefined, level: undefined })
                }
              />
            ) : (
              <QuestionList questions={found} onWalk={walk.step} />
            )}
          </section>
          <Outlet />
        </div>
      </div>
    </Page>
  );
}

function countOf(found: number, all: number): string {
  if (found < all) return `${found} of ${all} questions`;
  return all === 1 ? "1 question" : `${all} questions`;
}

const crumbs: Crumb[] = [{ label: "Bank", link: { to: "/bank", search: true } }];
