import { Page } from "../../app/page.tsx";
import { Notice } from "../../ui/notice.tsx";

/** Without HTTPS a browser gives a page none of what keeps notes safe, so none are taken. */
export function UnsafeConnection() {
  return (
    <Page title="Interview" width="read" crumbs={[{ label: "Today", link: { to: "/" } }]}>
      <Notice tone="refusal" title="Notes cannot be taken over this connection">
        A browser keeps notes safe only over HTTPS, or on the machine that Evenhand runs on. Ask whoever runs
        it to set up a certificate, then open this page with https.
      </Notice>
    </Page>
  );
}
