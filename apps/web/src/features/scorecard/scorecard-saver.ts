import { saveFailure } from "./save-failure.ts";
import { isSameContent, type Content } from "./scorecard-draft.ts";

/** Where the latest change is. `saved` is said only once the server has answered and nothing newer waits. */
export type SaverState =
  | { kind: "unchanged" }
  | { kind: "saving" }
  | { kind: "saved"; at: Date }
  | { kind: "failing"; message: string }
  | { kind: "stopped"; cause: "stale" | "submitted" | "refused"; message: string };

type Stored = Content & { revision: number };

type SaverParts = {
  /** The revision that the page was read at. */
  revision: number;
  /** Answers the new revision. */
  save: (draft: Stored) => Promise<number>;
  /** The scorecard as the server has it now. */
  reread: () => Promise<Stored>;
};

export type ScorecardSaver = ReturnType<typeof createScorecardSaver>;

/** Pause after the last change before it is sent, and the waits between failed tries, in milliseconds. */
const PAUSE = 600;
const FIRST_WAIT = 2_000;
const LONGEST_WAIT = 30_000;

/** Sends changes one at a time, the newest only, and goes on trying while the way to the server is broken. */
export function createScorecardSaver({ revision: openedAt, save, reread }: SaverParts) {
  const listeners = new Set<() => void>();
  let revision = openedAt;
  let state: SaverState = { kind: "unchanged" };
  let waiting: Content | undefined;
  /** Sent since the last answer: the server may have any of them or none. */
  let unanswered: Content[] = [];
  let inFlight: Promise<void> | undefined;
  let timer: ReturnType<typeof setTimeout> | undefined;
  let failures = 0;
  let held = false;

  return {
    state: () => state,
    /** The revision that what is on the screen was made over. */
    revision: () => revision,
    subscribe: (listener: () => void) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    /** Takes the newest content and sends it after a pause. */
    keep(content: Content): void {
      waiting = content;
      if (hasMovedOn()) return;
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

  function hasMovedOn(): boolean {
    return state.kind === "stopped" && state.cause !== "refused";
  }

  function sendAfter(wait: number): void {
    clearTimeout(timer);
    timer = setTimeout(() => void send(), wait);
  }

  async function send(): Promise<void> {
    if (!waiting || inFlight || held || hasMovedOn()) return;
    clearTimeout(timer);
    const content = waiting;
    inFlight = attempt(content).then(
      () => answered(content),
      (error: unknown) => failed(error, content),
    );
    await inFlight;
    inFlight = undefined;
    if (state.kind === "saving") void send();
  }

  async function attempt(content: Content): Promise<void> {
    try {
      revision = await save({ ...content, revision });
    } catch (error) {
      if (saveFailure(error).kind !== "stale" || unanswered.length === 0) throw error;
      // An earlier try may have arrived although its answer did not: then it is our own change that moved it on.
      const stored = await reread();
      if (!unanswered.some((sent) => isSameContent(stored, sent))) throw error;
      revision = await save({ ...content, revision: stored.revision });
    }
  }

  function answered(content: Content): void {
    failures = 0;
    unanswered = [];
    if (waiting === content) waiting = undefined;
    become(waiting ? { kind: "saving" } : { kind: "saved", at: new Date() });
  }

  function failed(error: unknown, content: Content): void {
    const { kind, message } = saveFailure(error);
    if (kind !== "later") return become({ kind: "stopped", cause: kind, message });
    unanswered.push(content);
    become({ kind: "failing", message });
    sendAfter(Math.min(FIRST_WAIT * 2 ** failures, LONGEST_WAIT));
    failures += 1;
  }
}
