import { useMutation, useQueryClient } from "@tanstack/react-query";
import { api, type Answers } from "../../app/api.ts";
import { refusalWords } from "../../app/refusal-words.ts";
import { Button } from "../../ui/button.tsx";
import { Kbd } from "../../ui/kbd.tsx";
import { LinkButton } from "../../ui/link-button.tsx";
import { roomShortcuts } from "./room-shortcuts.ts";

type RoomState = Pick<Answers["interviews"]["room"], "id" | "state" | "submitted">;

/** Begins and ends the conversation, and leads on to the scorecard. */
export function RoomActions({ room, onFailure }: { room: RoomState; onFailure: (sentence: string) => void }) {
  const { id: interviewId, state, submitted } = room;
  const queryClient = useQueryClient();
  const asked = {
    onSuccess: () => queryClient.invalidateQueries(api.interviews.pathFilter()),
    onError: (error: unknown) => onFailure(refusalWords(error)),
  };
  const start = useMutation(api.interviews.start.mutationOptions(asked));
  const finish = useMutation(api.interviews.finish.mutationOptions(asked));
  return (
    <div className="flex gap-2">
      {state === "scheduled" && !submitted && (
        <Button variant="primary" busy={start.isPending} onClick={() => start.mutate({ interviewId })}>
          Start
        </Button>
      )}
      {state === "in_progress" && (
        <Button busy={finish.isPending} onClick={() => finish.mutate({ interviewId })}>
          Finish
        </Button>
      )}
      <LinkButton
        to="/interviews/$interviewId/scorecard"
        params={{ interviewId }}
        variant={state === "done" && !submitted ? "primary" : "quiet"}
        aria-keyshortcuts="Control+Enter Meta+Enter"
      >
        Scorecard
        <span aria-hidden className="-mr-1 max-lg:hidden pointer-coarse:hidden">
          <Kbd shortcut={roomShortcuts.scorecard[0]} onAccent={state === "done" && !submitted} />
        </span>
      </LinkButton>
    </div>
  );
}
