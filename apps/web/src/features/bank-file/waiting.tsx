import { Button } from "../../ui/button.tsx";
import { StepHeading } from "./step-heading.tsx";

/** A step that is under way. */
export function Waiting({ sentence, onCancel }: { sentence: string; onCancel: () => void }) {
  return (
    <div aria-busy className="flex max-w-read flex-col items-start gap-4">
      <StepHeading>{sentence}…</StepHeading>
      <Button onClick={onCancel}>Cancel</Button>
    </div>
  );
}
