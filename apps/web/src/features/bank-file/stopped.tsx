import { Button } from "../../ui/button.tsx";
import { Notice } from "../../ui/notice.tsx";
import { StepHeading } from "./step-heading.tsx";

type StoppedProps = { name: string; sentence: string; onAgain: () => void; onCancel: () => void };

/** The way to the preview broke off. The file stays chosen, so going on takes one press. */
export function Stopped({ name, sentence, onAgain, onCancel }: StoppedProps) {
  return (
    <div className="flex max-w-read flex-col items-start gap-4">
      <StepHeading>{name} could not be checked</StepHeading>
      <Notice tone="refusal" announce="alert">
        Nothing was imported, and the file is still chosen. {sentence}
      </Notice>
      <div className="flex flex-wrap gap-2">
        <Button variant="primary" onClick={onAgain}>
          Try again
        </Button>
        <Button onClick={onCancel}>Cancel</Button>
      </div>
    </div>
  );
}
