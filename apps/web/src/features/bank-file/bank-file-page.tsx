import { can } from "@evenhand/interview";
import { Page, type Crumb } from "../../app/page.tsx";
import { useViewer } from "../../app/viewer.ts";
import { LinkButton } from "../../ui/link-button.tsx";
import { PageHeader } from "../../ui/page-header.tsx";
import { FileWays } from "./file-ways.tsx";

/** The bank as a file: taken out, and brought in. */
export function BankFilePage() {
  const plans = can(useViewer().role, "plan");
  return (
    <Page title="Move a bank" crumbs={crumbs}>
      <PageHeader
        title="Move a bank"
        lead="Take the bank out as a file, to keep a copy or to use it elsewhere, or bring one in."
      />
      {plans ? (
        <FileWays />
      ) : (
        <div className="flex max-w-read flex-col items-start gap-4">
          <p className="text-read text-pretty text-muted">
            Recruiters, hiring managers and administrators move banks. Ask one of them for a copy, or to bring
            one in.
          </p>
          <LinkButton to="/bank">Back to the bank</LinkButton>
        </div>
      )}
    </Page>
  );
}

const crumbs: Crumb[] = [{ label: "Bank", link: { to: "/bank" } }];
