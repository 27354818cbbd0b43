import { useMutation, useQuery, useQueryClient } from "@tanstack/react-query";
import { useState } from "react";
import { api } from "../../app/api.ts";
import { refusalWords } from "../../app/refusal-words.ts";
import { useViewer } from "../../app/viewer.ts";
import { Button } from "../../ui/button.tsx";
import { ConfirmDialog } from "../../ui/confirm-dialog.tsx";
import { progressWords } from "./board.ts";

type OpenDebriefProps = { loopId: string; candidateName: string };

export function OpenDebrief({ loopId, candidateName }: OpenDebriefProps) {
  const [asking, setAsking] = useState(false);
  const queryClient = useQueryClient();
  const { memberId } = useViewer();
  const { data: loops } = useQuery({ ...api.loops.list.queryOptions({ closed: false }), enabled: asking });
  const loop = loops?.find(({ id }) => id === loopId);
  const opening = useMutation(
    api.loops.openDebrief.mutationOptions({
      onSuccess: async () => {
        await queryClient.invalidateQueries(api.loops.pathFilter());
        setAsking(false);
      },
    }),
  );
  const ask = (open: boolean) => {
    opening.reset();
    setAsking(open);
  };
  return (
    <>
      <Button variant="primary" onClick={() => ask(true)}>
        Open the debrief
      </Button>
      <ConfirmDialog
        open={asking}
        onOpenChange={ask}
        title={`Open the debrief of ${candidateName}?`}
        verb="Open the debrief"
        busy={opening.isPending}
        error={opening.error ? refusalWords(opening.error) : undefined}
        onConfirm={() => opening.mutate({ loopId })}
      >
        Every scorecard that is handed in becomes visible to everyone in this loop. Interviewers who still owe
        one see nothing until they have handed it in. A debrief cannot be shut again.
        {loop && <span className="mt-3 block font-medium text-ink">{progressWords(loop, memberId)}.</span>}
      </ConfirmDialog>
    </>
  );
}
