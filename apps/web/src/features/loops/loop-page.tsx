import { Page, type Crumb } from "../../app/page.tsx";
import { EmptyState } from "../../ui/empty-state.tsx";
import { PageHeader } from "../../ui/page-header.tsx";

export function LoopPage() {
  return (
    <Page title="Loop" crumbs={crumbs}>
      <PageHeader title="Loop" />
      <EmptyState sentence="This loop has no interviews to show yet." />
    </Page>
  );
}

const crumbs: Crumb[] = [{ label: "Loops", link: { to: "/loops" } }];
