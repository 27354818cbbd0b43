import { Page, type Crumb } from "../../app/page.tsx";
import { EmptyState } from "../../ui/empty-state.tsx";
import { PageHeader } from "../../ui/page-header.tsx";

export function RoomPage() {
  return (
    <Page title="Interview" width="full" crumbs={crumbs}>
      <PageHeader title="Interview" />
      <EmptyState sentence="This interview has no questions to show yet." />
    </Page>
  );
}

const crumbs: Crumb[] = [{ label: "Today", link: { to: "/" } }];
