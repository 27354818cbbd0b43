import { Page, type Crumb } from "../../app/page.tsx";
import { EmptyState } from "../../ui/empty-state.tsx";
import { PageHeader } from "../../ui/page-header.tsx";

export function DebriefPage() {
  return (
    <Page title="Debrief" width="full" crumbs={crumbs}>
      <PageHeader title="Debrief" lead="Vote, read in silence, vote again, decide." />
      <EmptyState sentence="The debrief opens when scorecards are in." />
    </Page>
  );
}

const crumbs: Crumb[] = [{ label: "Loops", link: { to: "/loops" } }];
