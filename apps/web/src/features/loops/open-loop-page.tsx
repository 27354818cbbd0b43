import { Page } from "../../app/page.tsx";
import { PageHeader } from "../../ui/page-header.tsx";

export function OpenLoopPage() {
  return (
    <Page title="Open a loop">
      <PageHeader title="Open a loop" />
    </Page>
  );
}
