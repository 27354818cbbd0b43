import { can, openingProblems } from "@evenhand/interview";
import { useSuspenseQueries } from "@tanstack/react-query";
import { getRouteApi } from "@tanstack/react-router";
import { api } from "../../app/api.ts";
import { Page, type Crumb } from "../../app/page.tsx";
import { useViewer } from "../../app/viewer.ts";
import { LinkButton } from "../../ui/link-button.tsx";
import { Notice } from "../../ui/notice.tsx";
import { PageHeader } from "../../ui/page-header.tsx";
import { OpenLoopForm } from "./open-loop-form.tsx";

const route = getRouteApi("/member/frame/jobs/$jobId/open-loop");

/** Freezes a job's plan for one candidate, with people and times. */
export function OpenLoopPage() {
  const { jobId } = route.useParams();
  const [{ data: job }, { data: people }] = useSuspenseQueries({
    queries: [api.jobs.byId.queryOptions({ jobId }), api.people.list.queryOptions()],
  });
  const mayPlan = can(useViewer().role, "plan");
  const kits = job.kits.map((kit) => ({
    ...kit,
    competencyIds: kit.competencies.map(({ competencyId }) => competencyId),
  }));
  const problems = openingProblems({ ...job, kits });
  const crumbs: Crumb[] = [
    { label: "Jobs", link: { to: "/jobs" } },
    { label: job.title, link: { to: "/jobs/$jobId", params: { jobId } } },
  ];
  return (
    <Page title="Open a loop" crumbs={crumbs} width="read">
      <PageHeader
        title="Open a loop"
        lead={`For one candidate for ${job.title}. The plan is frozen as it is now: what is changed in the job, the bank or the rubrics later does not reach this loop.`}
      />
      {!mayPlan ? (
        <Notice>Recruiters, hiring managers and administrators open loops. Ask one of them.</Notice>
      ) : problems.length > 0 ? (
        <Notice
          tone="problem"
          title="This plan is not ready"
          action={
            <LinkButton to="/jobs/$jobId" params={{ jobId }}>
              Go to the plan
            </LinkButton>
          }
        >
          <ul className="flex flex-col gap-1">
            {problems.map((problem) => (
              <li key={problem}>{problem}</li>
            ))}
          </ul>
        </Notice>
      ) : (
        <OpenLoopForm key={jobId} job={job} people={people} />
      )}
    </Page>
  );
}
