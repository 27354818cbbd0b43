import { can } from "@evenhand/interview";
import { useSuspenseQuery } from "@tanstack/react-query";
import { useState } from "react";
import { api } from "../../app/api.ts";
import { Page } from "../../app/page.tsx";
import { useRowWalk } from "../../app/use-row-walk.ts";
import { useViewer } from "../../app/viewer.ts";
import { Button } from "../../ui/button.tsx";
import { EmptyState } from "../../ui/empty-state.tsx";
import { PageHeader } from "../../ui/page-header.tsx";
import { JobRow } from "./job-row.tsx";
import { NewJob } from "./new-job.tsx";

export function JobsPage() {
  const { data: jobs } = useSuspenseQuery(api.jobs.list.queryOptions());
  const mayPlan = can(useViewer().role, "plan");
  const [isNaming, setNaming] = useState(false);
  const list = useRowWalk();
  const start = () => setNaming(true);
  return (
    <Page
      title="Jobs"
      action={
        mayPlan && !isNaming && jobs.length > 0 ? (
          <Button variant="primary" onClick={start}>
            New job
          </Button>
        ) : undefined
      }
    >
      <PageHeader title="Jobs" lead="What each job needs, and the loop plan that finds it out." />
      {isNaming && <NewJob onCancel={() => setNaming(false)} />}
      {jobs.length > 0 ? (
        <ul ref={list} className="flex flex-col">
          {jobs.map((job) => (
            <JobRow key={job.id} job={job} />
          ))}
        </ul>
      ) : (
        !isNaming && (
          <EmptyState
            sentence="No jobs yet. A job says which competencies matter and holds the loop plan."
            next={
              mayPlan && (
                <Button variant="primary" onClick={start}>
                  New job
                </Button>
              )
            }
          />
        )
      )}
    </Page>
  );
}
