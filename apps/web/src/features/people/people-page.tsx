import { can } from "@evenhand/interview";
import { Page } from "../../app/page.tsx";
import { RouteBoundary } from "../../app/route-boundary.tsx";
import { useViewer } from "../../app/viewer.ts";
import { PageHeader } from "../../ui/page-header.tsx";
import { Section } from "../../ui/section.tsx";
import { Skeleton } from "../../ui/skeleton.tsx";
import { Invitations } from "./invitations.tsx";
import { Members } from "./members.tsx";

export function PeoplePage() {
  const { role, organizationName } = useViewer();
  const administers = can(role, "administer");
  return (
    <Page title="People">
      <PageHeader title="People" lead={`Members of ${organizationName} and what they may do.`} />
      <Section title="Members">
        <RouteBoundary skeleton={<Skeleton shape="rows" count={6} label="Loading the members" />}>
          <Members administers={administers} />
        </RouteBoundary>
      </Section>
      {administers ? (
        <Section title="Invitations">
          <RouteBoundary skeleton={<Skeleton shape="rows" count={2} label="Loading the invitations" />}>
            <Invitations />
          </RouteBoundary>
        </Section>
      ) : (
        <p className="text-dense text-muted">Administrators invite people and give roles. Ask one of them.</p>
      )}
    </Page>
  );
}
