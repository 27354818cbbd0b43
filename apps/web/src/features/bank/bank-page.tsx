import { useQuery, useSuspenseQueries } from "@tanstack/react-query";
import { getRouteApi, Outlet, useParams } from "@tanstack/react-router";
import { api } from "../../app/api.ts";
import { Page, type Crumb } from "../../app/page.tsx";
import { PageHeader } from "../../ui/page-header.tsx";
import { BankActions } from "./bank-actions.tsx";
import { BankFilters } from "./bank-filters.tsx";
import { BankSearch } from "./bank-search.tsx";
import { wholeBank, type BankFilter } from "./bank-filter.ts";
import { FoundSection } from "./found-section.tsx";
import { atQuestion } from "./question-tab.ts";
import { useBankSearch } from "./use-bank-search.ts";
import { useWalk } from "./use-walk.ts";

const route = getRouteApi("/member/frame/bank");

/** The list with its filters; a question opens beside it, or in its place where there is no room for both. */
export function BankPage() {
  const filter = route.useSearch();
  const navigate = route.useNavigate();
  const openId = useParams({ strict: false, select: ({ questionId }) => questionId });
  const search = useBankSearch(filter);
  const [{ data: competencies }, { data: roles }] = useSuspenseQueries({
    queries: [api.bank.competencies.queryOptions(), api.bank.roles.queryOptions()],
  });
  const walk = useWalk(search, openId);
  const title = useOpenPrompt(openId);
  const narrow = (change: BankFilter) =>
    void navigate({ to: ".", search: (all) => ({ ...all, ...change }), replace: true, resetScroll: false });

  const isOpen = openId !== undefined;
  return (
    <Page title={title ?? (isOpen ? "Question" : "Bank")} crumbs={isOpen ? crumbs : []}>
      <div
        className={`flex flex-col xl:grid xl:grid-cols-[10.5rem_minmax(0,1fr)] xl:gap-x-10 ${isOpen ? "lg:gap-6" : "gap-6"}`}
      >
        <div className="flex flex-col gap-5 xl:col-span-2">
          {/* A question alone on the page still belongs to the bank for those who listen to its headings. */}
          <div className={isOpen ? "max-lg:sr-only" : ""}>
            <PageHeader
              title="Bank"
              lead="Questions, each with the reason it is asked."
              actions={<BankActions />}
            />
          </div>
          <div className={isOpen ? "max-lg:hidden" : ""}>
            <BankSearch words={filter.q ?? ""} onChange={(q) => narrow({ q })} onLeave={walk.enter} />
          </div>
        </div>
        <div className={isOpen ? "max-lg:hidden" : ""}>
          <BankFilters filter={filter} roles={roles} competencies={competencies} onChange={narrow} />
        </div>
        <div className={isOpen ? "lg:grid lg:grid-cols-[19rem_minmax(0,1fr)] lg:gap-x-8" : ""}>
          <section
            aria-label="Questions"
            aria-busy={!search.isSettled}
            className={`min-w-0 ${isOpen ? "max-lg:hidden" : ""}`}
          >
            <FoundSection
              search={search}
              filter={filter}
              competencies={competencies}
              onWalk={walk.step}
              onClear={() => narrow(wholeBank)}
            />
          </section>
          <Outlet />
        </div>
      </div>
    </Page>
  );
}

/** The open question's prompt as soon as it is there; the question itself waits and fails in its own pane. */
function useOpenPrompt(questionId: string | undefined): string | undefined {
  const { data } = useQuery({
    ...api.bank.question.queryOptions({ questionId: questionId ?? "" }),
    enabled: questionId !== undefined,
  });
  return data?.version?.prompt ?? data?.draft?.content.prompt;
}

const crumbs: Crumb[] = [{ label: "Bank", link: { to: "/bank", search: atQuestion } }];
