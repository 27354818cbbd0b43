import { can } from "@evenhand/interview";
import { getRouteApi } from "@tanstack/react-router";
import { Page } from "../../app/page.tsx";
import { RouteBoundary } from "../../app/route-boundary.tsx";
import { useViewer } from "../../app/viewer.ts";
import { LinkButton } from "../../ui/link-button.tsx";
import { PageHeader } from "../../ui/page-header.tsx";
import { Skeleton } from "../../ui/skeleton.tsx";
import { Tabs } from "../../ui/tabs.tsx";
import type { BoardFilter } from "./board-filter.ts";
import { BoardSearch } from "./board-search.tsx";
import { FinishedLoops } from "./finished-loops.tsx";
import { RunningLoops } from "./running-loops.tsx";

const route = getRouteApi("/member/frame/loops");

export function LoopsPage() {
  const filter = route.useSearch();
  const navigate = route.useNavigate();
  const { tab = "running", find = "" } = filter;
  const show = (change: BoardFilter) =>
    void navigate({ to: ".", search: { ...filter, ...change }, replace: true, resetScroll: false });
  const action = can(useViewer().role, "plan") && <LinkButton to="/jobs">Open a loop</LinkButton>;
  return (
    <Page title="Loops" action={action}>
      <PageHeader title="Loops" lead="One loop for each candidate in a job, from its plan to the decision." />
      <div className="flex flex-col gap-5">
        <BoardSearch words={find} onChange={(words) => show({ find: words || undefined })} />
        <Tabs
          label="Loops"
          value={tab}
          onChange={(chosen) => show({ tab: chosen === "finished" ? chosen : undefined })}
          tabs={[
            {
              value: "running",
              label: "Running",
              panel: (
                <RouteBoundary
                  skeleton={<Skeleton shape="rows" count={6} label="Loading the running loops" />}
                >
                  <RunningLoops find={find} />
                </RouteBoundary>
              ),
            },
            {
              value: "finished",
              label: "Finished",
              panel: (
                <RouteBoundary
                  skeleton={<Skeleton shape="rows" count={8} label="Loading the finished loops" />}
                >
                  <FinishedLoops find={find} />
                </RouteBoundary>
              ),
            },
          ]}
        />
      </div>
    </Page>
  );
}
