import { Page } from "../../app/page.tsx";
import { EmptyState } from "../../ui/empty-state.tsx";
import { PageHeader } from "../../ui/page-header.tsx";

export function LoopsPage() {
  return (
    <Page title="Loops">
      <PageHeader title="Loops" lead="One loop for each candidate in a job, from its plan to the decision." />
      <EmptyState sentence="No loops yet. A loop opens when a job's plan is frozen for a candidate." />
    </Page>
  );
}
