import { useMutation, useQueryClient, useSuspenseQuery } from "@tanstack/react-query";
import { api } from "../../app/api.ts";
import { refusalWords } from "../../app/refusal-words.ts";
import { useNow } from "../../app/use-now.ts";
import { Button } from "../../ui/button.tsx";
import { Notice } from "../../ui/notice.tsx";
import { SessionRow } from "./session-row.tsx";

export function Sessions() {
  const { data: sessions } = useSuspenseQuery(api.people.mySessions.queryOptions());
  const now = useNow();
  const queryClient = useQueryClient();
  const onSuccess = () => queryClient.invalidateQueries(api.people.mySessions.queryFilter());
  const end = useMutation(api.people.endSession.mutationOptions({ onSuccess }));
  const endOthers = useMutation(api.people.endOtherSessions.mutationOptions({ onSuccess }));
  const error = end.error ?? endOthers.error;
  const others = sessions.filter(({ isCurrent }) => !isCurrent);
  return (
    <div className="flex flex-col items-start gap-3">
      {error && (
        <Notice tone="refusal" announce="alert">
          {refusalWords(error)}
        </Notice>
      )}
      <ul className="w-full">
        {sessions.map((session) => (
          <SessionRow
            key={session.sessionId}
            session={session}
            now={now}
            onEnd={() => end.mutate({ sessionId: session.sessionId })}
          />
        ))}
      </ul>
      {others.length > 0 ? (
        <Button busy={endOthers.isPending} onClick={() => endOthers.mutate()}>
          Sign out everywhere else
        </Button>
      ) : (
        <p className="text-dense text-muted">You are signed in nowhere else.</p>
      )}
    </div>
  );
}
