import { Button } from "../../ui/button.tsx";
import { Notice } from "../../ui/notice.tsx";
import type { SaverState } from "./scorecard-saver.ts";

type StoppedNoticeProps = {
  saved: SaverState;
  onTakeTheirs: () => void;
  onKeepMine: () => void;
};

/** Why saving has stopped or keeps failing, and the ways on. What is on the screen stays there. */
export function StoppedNotice({ saved, onTakeTheirs, onKeepMine }: StoppedNoticeProps) {
  if (saved.kind === "failing")
    return (
      <Notice tone="problem" title="Not saved yet" announce="status">
        {saved.message} What you wrote stays here.
      </Notice>
    );
  if (saved.kind !== "stopped") return null;
  if (saved.cause === "refused")
    return (
      <Notice tone="refusal" title="Not saved" announce="alert">
        {saved.message}
      </Notice>
    );
  if (saved.cause === "submitted")
    return (
      <Notice
        tone="refusal"
        title="Submitted elsewhere"
        announce="alert"
        action={<Button onClick={onTakeTheirs}>Show what was submitted</Button>}
      >
        This scorecard was submitted in another tab or on another device, so nothing you change here is saved.
      </Notice>
    );
  return (
    <Notice
      tone="problem"
      title="Changed elsewhere"
      announce="alert"
      action={
        <>
          <Button onClick={onTakeTheirs}>Load the other version</Button>
          <Button onClick={onKeepMine}>Keep this one</Button>
        </>
      }
    >
      You changed this scorecard in another tab or on another device. What you see here is not saved until you
      choose.
    </Notice>
  );
}
