import { Button } from "../../ui/button.tsx";
import { Notice } from "../../ui/notice.tsx";

export type Change = { sentence: string; undo?: () => void };

/** What was just changed, with the way back, or why it was not. */
export function LastChange({ change, error }: { change: Change | null; error: string | undefined }) {
  if (error)
    return (
      <Notice tone="refusal" announce="alert">
        {error}
      </Notice>
    );
  if (!change) return null;
  return (
    <Notice announce="status" action={change.undo && <Button onClick={change.undo}>Undo</Button>}>
      {change.sentence}
    </Notice>
  );
}
