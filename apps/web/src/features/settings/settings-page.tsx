import { Page } from "../../app/page.tsx";
import { roleDuties } from "../../app/role-words.ts";
import { RouteBoundary } from "../../app/route-boundary.tsx";
import { ThemeSwitch } from "../../app/theme-switch.tsx";
import { roleNames, useViewer } from "../../app/viewer.ts";
import { PageHeader } from "../../ui/page-header.tsx";
import { Section } from "../../ui/section.tsx";
import { Skeleton } from "../../ui/skeleton.tsx";
import { ChangePassword } from "./change-password.tsx";
import { Passkeys } from "./passkeys.tsx";
import { Sessions } from "./sessions.tsx";
import { SignOut } from "./sign-out.tsx";

export function SettingsPage() {
  const { name, email, role, organizationName } = useViewer();
  return (
    <Page title="Settings" width="read">
      <PageHeader title="Settings" />
      <Section title="You">
        <div className="flex flex-wrap items-start justify-between gap-x-6 gap-y-3">
          <div className="flex min-w-0 flex-1 basis-72 flex-col">
            <p className="text-read font-medium">{name}</p>
            <p className="text-dense break-all text-muted">{email}</p>
            <p className="text-dense text-muted">
              {roleNames[role]} at {organizationName}. {roleDuties[role]}
            </p>
          </div>
          <SignOut />
        </div>
      </Section>
      <Section title="Appearance">
        <ThemeSwitch />
      </Section>
      <Section title="Password">
        <ChangePassword />
      </Section>
      <Section title="Passkeys">
        <RouteBoundary skeleton={<Skeleton shape="rows" count={2} label="Loading your passkeys" />}>
          <Passkeys />
        </RouteBoundary>
      </Section>
      <Section title="Where you are signed in">
        <RouteBoundary skeleton={<Skeleton shape="rows" count={2} label="Loading your sessions" />}>
          <Sessions />
        </RouteBoundary>
      </Section>
    </Page>
  );
}
