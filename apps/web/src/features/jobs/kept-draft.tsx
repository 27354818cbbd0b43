import { useState } from "react";
import { Button } from "../../ui/button.tsx";
import { TextArea } from "../../ui/text-area.tsx";
import { draftText } from "./draft-text.ts";
import type { PlanDraft } from "./plan-draft.ts";
import type { PlanSources } from "./plan-sources.ts";

type KeptDraftProps = { draft: PlanDraft; sources: PlanSources; onDismiss: () => void };

/** What the reader had before they loaded somebody else's plan, to carry over what still holds. */
export function KeptDraft({ draft, sources, onDismiss }: KeptDraftProps) {
  const [copied, setCopied] = useState<"not yet" | "copied" | "refused">("not yet");
  const text = draftText(draft, {
    person: sources.personOf,
    competency: sources.nameOf,
    prompt: sources.promptOf,
  });
  const copy = () =>
    navigator.clipboard.writeText(text).then(
      () => setCopied("copied"),
      () => setCopied("refused"),
    );
  return (
    <section className="flex max-w-read flex-col gap-3">
      <TextArea
        label="Your version, not saved"
        hint="The plan below is the one that was saved meanwhile. Carry over what still holds."
        value={text}
        readOnly
        rows={10}
        size="dense"
      />
      <div className="flex flex-wrap items-center gap-2">
        <Button onClick={() => void copy()}>Copy all of it</Button>
        <Button variant="bare" onClick={onDismiss}>
          I no longer need it
        </Button>
        <output className="text-small text-muted">{copyWords[copied]}</output>
      </div>
    </section>
  );
}

const copyWords = {
  "not yet": "",
  copied: "Copied.",
  refused: "This browser does not allow copying. Select the text and copy it yourself.",
} as const;
