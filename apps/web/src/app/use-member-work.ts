import { useEffect } from "react";

/** What goes on for the signed-in member on every page: their notes are sent and changes are heard of. */
export function useMemberWork(memberId: string): void {
  useEffect(() => {
    const ending = new AbortController();
    void start(memberId, ending.signal);
    return () => ending.abort();
  }, [memberId]);
}

// Neither is needed to show a page, so both come after it.
async function start(memberId: string, signal: AbortSignal): Promise<void> {
  const [{ startOutbox }, { startLive }] = await Promise.all([
    import("../outbox/page-outbox.ts"),
    import("../live/page-live.ts"),
  ]);
  if (signal.aborted) return;
  startOutbox(memberId, signal);
  startLive(memberId, signal);
}
