import { Page } from "../../app/page.tsx";
import { EmptyState } from "../../ui/empty-state.tsx";
import { PageHeader } from "../../ui/page-header.tsx";

export function PeoplePage() {
  return (
    <Page title="People">
      <PageHeader title="People" lead="Members of the organization and what they may do." />
      <EmptyState sentence="Nobody else is here yet. Invite the people who interview with you." />
    </Page>
  );
}
