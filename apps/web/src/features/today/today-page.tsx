import { Page } from "../../app/page.tsx";
import { EmptyState } from "../../ui/empty-state.tsx";
import { PageHeader } from "../../ui/page-header.tsx";

export function TodayPage() {
  return (
    <Page title="Today" width="read">
      <PageHeader title="Today" />
      <EmptyState sentence="No interviews ahead. When you are assigned to one, it stands here with its kit and the time you have to prepare." />
    </Page>
  );
}
