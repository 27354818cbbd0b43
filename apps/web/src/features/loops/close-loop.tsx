import { useMutation, useQueryClient } from "@tanstack/react-query";
import { useState } from "react";
import { api } from "../../app/api.ts";
import { refusalWords } from "../../app/refusal-words.ts";
import { Button } from "../../ui/button.tsx";
import { ConfirmDialog } from "../../ui/confirm-dialog.tsx";

export function CloseLoop({ loopId, candidateName }: { loopId: string; candidateName: string }) {
  const [asking, setAsking] = useState(false);
  const queryClient = useQueryClient();
  const closing = useMutation(
    api.loops.close.mutationOptions({
      onSuccess: async () => {
        await queryClient.invalidateQueries(api.loops.pathFilter());
        setAsking(false);
      },
    }),
  );
  const ask = (open: boolean) => {
    closing.reset();
    setAsking(open);
  };
  return (
    <>
      <Button onClick={() => ask(true)}>Close the loop</Button>
      <ConfirmDialog
        open={asking}
        onOpenChange={ask}
        title={`Close the loop of ${candidateName}?`}
        verb="Close the loop"
        busy={closing.isPending}
        error={closing.error ? refusalWords(closing.error) : undefined}
        onConfirm={() => closing.mutate({ loopId })}
      >
        Its interviews leave everybody's day, and its scorecards count in calibration from now on. It stays
        readable under finished loops. A closed loop cannot be opened again.
      </ConfirmDialog>
    </>
  );
}
