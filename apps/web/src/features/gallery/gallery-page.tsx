import { ThemeSwitch } from "../../app/theme-switch.tsx";
import { PageHeader } from "../../ui/page-header.tsx";
import { ActionSpecimens } from "./action-specimens.tsx";
import { ChoiceSpecimens } from "./choice-specimens.tsx";
import { FieldSpecimens } from "./field-specimens.tsx";
import { ListSpecimens } from "./list-specimens.tsx";
import { StateSpecimens } from "./state-specimens.tsx";
import { TokenSpecimens } from "./token-specimens.tsx";

export function GalleryPage() {
  return (
    <main id="page" className="mx-auto flex max-w-dense flex-col gap-12 px-6 py-10 max-sm:px-4">
      <title>Gallery · Evenhand</title>
      <PageHeader
        title="Gallery"
        lead="Every primitive in every state it can be in."
        actions={<ThemeSwitch />}
      />
      <TokenSpecimens />
      <ActionSpecimens />
      <FieldSpecimens />
      <ChoiceSpecimens />
      <ListSpecimens />
      <StateSpecimens />
    </main>
  );
}
