import { Page } from "../../app/page.tsx";
import { EmptyState } from "../../ui/empty-state.tsx";
import { PageHeader } from "../../ui/page-header.tsx";

export function CalibrationPage() {
  return (
    <Page title="Calibration">
      <PageHeader title="Calibration" lead="How alike interviewers use the same anchors." />
      <EmptyState sentence="There are no submitted scorecards yet, so there is nothing to compare." />
    </Page>
  );
}
