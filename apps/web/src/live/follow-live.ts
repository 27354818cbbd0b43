import type { LiveState } from "../app/connection.ts";

/** That something changed, by id only. `topic` is `missed` when nobody knows what. */
export type LiveEvent = { id: string; topic: string; subjectId: string | null };

export type LiveMessage =
  | { kind: "event"; event: LiveEvent }
  | { kind: "state"; state: LiveState }
  /** A tab that has just come wants to know the state. */
  | { kind: "ask" };

export type LiveParts = {
  /** Runs `work` once no other tab of this browser runs it. */
  lead: (work: () => Promise<void>) => Promise<void>;
  tell: (message: LiveMessage) => void;
  listen: (listener: (message: LiveMessage) => void) => void;
  /** Opens the stream after the event `lastEventId`; `onEnd` when it will not come back by itself. */
  subscribe: (lastEventId: string | null, hear: LiveEars) => () => void;
  isSignedIn: () => Promise<boolean>;
  pause: (milliseconds: number, signal: AbortSignal) => Promise<void>;
  onEvent: (event: LiveEvent) => void;
  onState: (state: LiveState) => void;
};

export type LiveEars = {
  onEvent: (event: LiveEvent) => void;
  onState: (state: LiveState) => void;
  onEnd: () => void;
};

const FIRST_PAUSE = 500;
const LONGEST_PAUSE = 5_000;

/** One stream for all tabs of the browser: the tab that leads passes on what it hears. Answers how to open it afresh. */
export function followLive(parts: LiveParts, signal: AbortSignal): { reopen: () => void } {
  let lastEventId: string | null = null;
  let state: LiveState = "off";
  let isLeading = false;
  let endStream: (() => void) | undefined;

  parts.listen((message) => {
    if (signal.aborted) return;
    if (message.kind === "event") take(message.event);
    else if (message.kind === "state") become(message.state);
    else if (isLeading) parts.tell({ kind: "state", state });
  });
  parts.tell({ kind: "ask" });
  signal.addEventListener("abort", () => {
    endStream?.();
    become("off");
  });
  void parts.lead(async () => {
    isLeading = true;
    await stream();
    isLeading = false;
  });
  return { reopen: () => endStream?.() };

  async function stream(): Promise<void> {
    let pause = FIRST_PAUSE;
    while (!signal.aborted) {
      await listenUntilEnd(() => {
        pause = FIRST_PAUSE;
      });
      if (signal.aborted) return;
      announce("reconnecting");
      const isSignedIn = await parts.isSignedIn();
      if (signal.aborted) return;
      if (!isSignedIn) return announce("off");
      await parts.pause(pause, signal);
      pause = Math.min(LONGEST_PAUSE, pause * 2);
    }
  }

  async function listenUntilEnd(onLive: () => void): Promise<void> {
    await new Promise<void>((resolve) => {
      endStream = resolve;
      const close = parts.subscribe(lastEventId, {
        onEvent: (event) => {
          take(event);
          parts.tell({ kind: "event", event });
        },
        onState: (next) => {
          if (next === "live") onLive();
          announce(next);
        },
        onEnd: resolve,
      });
      endStream = () => {
        close();
        resolve();
      };
    });
  }

  function take(event: LiveEvent): void {
    lastEventId = event.id;
    parts.onEvent(event);
  }

  function announce(next: LiveState): void {
    become(next);
    parts.tell({ kind: "state", state: next });
  }

  function become(next: LiveState): void {
    if (next === state) return;
    state = next;
    parts.onState(next);
  }
}
