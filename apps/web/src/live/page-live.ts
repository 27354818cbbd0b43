import { apiClient } from "../app/api.ts";
import { reportLive } from "../app/connection.ts";
import { queryClient } from "../app/query-client.ts";
import { sessionQuery } from "../app/session.ts";
import { openTabChannel } from "../app/tab-channel.ts";
import { changedQueries } from "./changed-queries.ts";
import { followLive, type LiveEars, type LiveMessage } from "./follow-live.ts";

/** Hears of changes for the member for as long as the signal lets it, and has the pages ask again for what changed. */
export function startLive(memberId: string, signal: AbortSignal): void {
  const name = `evenhand-live ${memberId}`;
  const channel = openTabChannel<LiveMessage>(name);
  const { reopen } = followLive(
    {
      lead: async (work) => {
        try {
          await ("locks" in navigator ? navigator.locks.request(name, { signal }, work) : work());
        } catch (error) {
          if (!signal.aborted) throw error;
        }
      },
      tell: channel.tell,
      listen: channel.listen,
      subscribe,
      isSignedIn: async () => {
        try {
          const { viewer } = await queryClient.fetchQuery({ ...sessionQuery, retry: false });
          return viewer?.memberId === memberId;
        } catch {
          // A server that does not answer has not signed anybody out.
          return true;
        }
      },
      pause,
      onEvent: ({ topic }) => askAgain(topic),
      onState: reportLive,
    },
    signal,
  );
  // A network that comes or goes is noticed at once, not when the old stream has been silent for long enough.
  window.addEventListener("online", reopen, { signal });
  window.addEventListener("offline", reopen, { signal });
  signal.addEventListener("abort", channel.close);
}

function subscribe(lastEventId: string | null, { onEvent, onState, onEnd }: LiveEars): () => void {
  const subscription = apiClient.events.changes.subscribe(
    { lastEventId },
    {
      onData: ({ id, data }) => onEvent({ id, ...data }),
      onConnectionStateChange: ({ state, error }) => {
        if (state === "pending") onState("live");
        else if (error) onState("reconnecting");
      },
      onError: onEnd,
      onComplete: onEnd,
    },
  );
  return () => subscription.unsubscribe();
}

function askAgain(topic: string): void {
  const areas = changedQueries(topic);
  if (areas.length === 0) void queryClient.invalidateQueries();
  for (const area of areas) void queryClient.invalidateQueries({ queryKey: [[area]] });
}

function pause(milliseconds: number, signal: AbortSignal): Promise<void> {
  return new Promise((resolve) => {
    const timer = setTimeout(resolve, milliseconds);
    signal.addEventListener("abort", () => {
      clearTimeout(timer);
      resolve();
    });
  });
}
