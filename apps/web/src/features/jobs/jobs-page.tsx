import { Page } from "../../app/page.tsx";
import { EmptyState } from "../../ui/empty-state.tsx";
import { PageHeader } from "../../ui/page-header.tsx";

export function JobsPage() {
  return (
    <Page title="Jobs">
      <PageHeader title="Jobs" lead="What each job needs, and the loop plan that finds it out." />
      <EmptyState sentence="No jobs yet. A job says which competencies matter and holds the loop plan." />
    </Page>
  );
}
