import { Page } from "../../app/page.tsx";
import { ThemeSwitch } from "../../app/theme-switch.tsx";
import { PageHeader } from "../../ui/page-header.tsx";

export function SettingsPage() {
  return (
    <Page title="Settings" width="read">
      <PageHeader title="Settings" />
      <ThemeSwitch />
    </Page>
  );
}
