import { saveFailure } from "./save-failure.ts";

/** Where the latest change is. `saved` is said only once the server has answered and nothing newer waits. */
export type SaverState =
  | { kind: "unchanged" }
  | { kind: "saving" }
  | { kind: "saved"; at: Date }
  | { kind: "failing"; message: string }
  | { kind: "stopped"; cause: "stale" | "submitted" | "refused"; message: string };

type SaverParts<Content> = {
  /** The revision that the content was read at. */
  revision: number;
  /** Answers the new revision. */
  save: (content: Content, revision: number) => Promise<number>;
};

export type ScorecardSaver<Content> = ReturnType<typeof createScorecardSaver<Content>>;

/** Pause after the last change before it is sent, and the waits between failed tries, in milliseconds. */
const PAUSE = 600;
const FIRST_WAIT = 2_000;
const LONGEST_WAIT = 30_000;

/** Sends changes one at a time, the newest only, and goes on trying while the way to the server is broken. */
export function createScorecardSaver<Content>(parts: SaverParts<Content>) {
  const listeners = new Set<() => void>();
  let { revision } = parts;
  let state: SaverState = { kind: "unchanged" };
  let waiting: { content: Content } | undefined;
  let inFlight: Promise<void> | undefined;
  let timer: ReturnType<typeof setTimeout> | undefined;
  let failures = 0;
  let held = false;

  return {
    state: () => state,
    subscribe: (listener: () => void) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    /** Takes the newest content and sends it after a pause. */
    keep(content: Content): void {
      waiting = { content };
      if (state.kind === "stopped" && state.cause !== "refused") return;
      // While the server does not answer, typing on must not look like progress.
      if (state.kind !== "failing") become({ kind: "saving" });
      sendAfter(PAUSE);
    },
    /** Sends what waits now. */
    flush: () => void send(),
    /** Stops sending and answers the revision that stands once nothing is under way. */
    async hold(): Promise<number> {
      held = true;
      await inFlight;
      return revision;
    },
    release(): void {
      held = false;
      void send();
    },
    /** Goes on from another revision: what waits is written over it. */
    resumeAt(current: number): void {
      revision = current;
      become(waiting ? { kind: "saving" } : { kind: "unchanged" });
      void send();
    },
  };

  function become(next: SaverState): void {
    state = next;
    for (const listener of listeners) listener();
  }

  function sendAfter(wait: number): void {
    clearTimeout(timer);
    timer = setTimeout(() => void send(), wait);
  }

  async function send(): Promise<void> {
    const isStopped = state.kind === "stopped" && state.cause !== "refused";
    if (!waiting || inFlight || held || isStopped) return;
    clearTimeout(timer);
    const sent = waiting;
    inFlight = attempt(sent.content).then((saved) => {
      if (saved && waiting === sent) waiting = undefined;
    });
    await inFlight;
    inFlight = undefined;
    if (!waiting && state.kind === "saving") become({ kind: "saved", at: new Date() });
    else if (waiting && waiting !== sent) sendAfter(state.kind === "failing" ? wait() : 0);
  }

  async function attempt(content: Content): Promise<boolean> {
    try {
      revision = await parts.save(content, revision);
      failures = 0;
      become({ kind: "saving" });
      return true;
    } catch (error) {
      const { kind, message } = saveFailure(error);
      if (kind === "later") {
        failures += 1;
        become({ kind: "failing", message });
        sendAfter(wait());
      } else become({ kind: "stopped", cause: kind, message });
      return false;
    }
  }

  function wait(): number {
    return Math.min(FIRST_WAIT * 2 ** (failures - 1), LONGEST_WAIT);
  }
}
