import { Page, type Crumb } from "../../app/page.tsx";
import { EmptyState } from "../../ui/empty-state.tsx";
import { PageHeader } from "../../ui/page-header.tsx";

export function ScorecardPage() {
  return (
    <Page title="Scorecard" width="full" crumbs={crumbs}>
      <PageHeader title="Scorecard" lead="Rate each competency on what you heard, then recommend." />
      <EmptyState sentence="There is nothing to rate yet." />
    </Page>
  );
}

const crumbs: Crumb[] = [{ label: "Today", link: { to: "/" } }];
