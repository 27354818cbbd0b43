import { Outlet } from "@tanstack/react-router";
import { Page } from "../../app/page.tsx";
import { EmptyState } from "../../ui/empty-state.tsx";
import { PageHeader } from "../../ui/page-header.tsx";

export function BankPage() {
  return (
    <Page title="Bank">
      <PageHeader title="Bank" lead="Questions, each with the reason it is asked." />
      <EmptyState sentence="No questions yet. Write one, or import an interview guide." />
      <Outlet />
    </Page>
  );
}
