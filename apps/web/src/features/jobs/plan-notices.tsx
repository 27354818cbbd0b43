import { Button } from "../../ui/button.tsx";
import { Notice } from "../../ui/notice.tsx";
import type { Plan } from "./use-plan.ts";

/** Why the plan is not saved, and what to do about it. */
export function PlanNotices({ plan: { failure, obstacle, reload } }: { plan: Plan }) {
  if (failure?.isStale)
    return (
      <Notice
        tone="problem"
        title="Not saved"
        announce="alert"
        action={<Button onClick={() => void reload()}>Load the newer plan</Button>}
      >
        {failure.sentence} Your version stays on the page as text to copy from.
      </Notice>
    );
  const sentence = failure?.sentence ?? obstacle;
  if (sentence === undefined) return null;
  return (
    <Notice tone="refusal" title="Not saved" announce="alert">
      {sentence}
    </Notice>
  );
}
