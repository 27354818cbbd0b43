import { Page, type Crumb } from "../../app/page.tsx";
import { EmptyState } from "../../ui/empty-state.tsx";
import { PageHeader } from "../../ui/page-header.tsx";

export function JobPage() {
  return (
    <Page title="Job" crumbs={crumbs}>
      <PageHeader title="Job" />
      <EmptyState sentence="This job has no competencies yet." />
    </Page>
  );
}

const crumbs: Crumb[] = [{ label: "Jobs", link: { to: "/jobs" } }];
