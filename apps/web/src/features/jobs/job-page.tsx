import { useSuspenseQueries } from "@tanstack/react-query";
import { getRouteApi } from "@tanstack/react-router";
import { api } from "../../app/api.ts";
import { PlanEditor } from "./plan-editor.tsx";

const route = getRouteApi("/member/frame/jobs/$jobId");

export function JobPage() {
  const { jobId } = route.useParams();
  const [{ data: job }, { data: competencies }, { data: people }] = useSuspenseQueries({
    queries: [
      api.jobs.byId.queryOptions({ jobId }),
      api.bank.competencies.queryOptions(),
      api.people.list.queryOptions(),
    ],
  });
  return <PlanEditor key={jobId} job={job} competencies={competencies} people={people} />;
}
