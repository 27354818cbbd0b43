import { useMutation, useQueryClient } from "@tanstack/react-query";
import { useState } from "react";
import { api } from "../../app/api.ts";
import { refusalWords } from "../../app/refusal-words.ts";
import { Button } from "../../ui/button.tsx";
import { Dialog } from "../../ui/dialog.tsx";
import { Notice } from "../../ui/notice.tsx";

type DebriefActionsProps = { loopId: string; isOpened: boolean };

/** Opens the debrief, then closes the loop; each asks first, because neither can be taken back. */
export function DebriefActions({ loopId, isOpened }: DebriefActionsProps) {
  const queryClient = useQueryClient();
  const [asking, setAsking] = useState(false);
  const after = {
    onSuccess: async () => {
      await queryClient.invalidateQueries();
      setAsking(false);
    },
  };
  const open = useMutation(api.loops.openDebrief.mutationOptions(after));
  const close = useMutation(api.loops.close.mutationOptions(after));
  const { label, title, description } = isOpened ? closing : opening;
  const { mutate, reset, error, isPending } = isOpened ? close : open;
  return (
    <>
      <Button variant="primary" onClick={() => setAsking(true)}>
        {label}
      </Button>
      <Dialog
        open={asking}
        onOpenChange={(isOpen) => {
          setAsking(isOpen);
          reset();
        }}
        title={title}
        description={description}
        actions={
          <>
            <Button onClick={() => setAsking(false)}>Not now</Button>
            <Button variant="primary" busy={isPending} onClick={() => mutate({ loopId })}>
              {label}
            </Button>
          </>
        }
      >
        {error && (
          <Notice tone="refusal" announce="alert">
            {refusalWords(error)}
          </Notice>
        )}
      </Dialog>
    </>
  );
}

const opening = {
  label: "Open the debrief",
  title: "Open the debrief?",
  description:
    "Everybody in this loop who owes no scorecard then sees every submitted scorecard and its notes, whatever the loop's rule. Whoever still owes one sees them after submitting it. This cannot be taken back.",
};
const closing = {
  label: "Close the loop",
  title: "Close this loop?",
  description:
    "The loop leaves everybody's lists, and administrators can read its scorecards for calibration. This cannot be taken back.",
};
