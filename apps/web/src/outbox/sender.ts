import type { Clock } from "./clock.ts";
import { nextBatch } from "./next-batch.ts";
import { nameOf, toNoteOperation, type PendingOperation } from "./pending-operation.ts";
import type { SendAnswer, SendOperations } from "./send-operations.ts";
import type { Tabs } from "./tabs.ts";

/** Waits before sending and after failures, in milliseconds. */
const AFTER_A_KEY = 300;
const FIRST_RETRY = 500;
const LONGEST_RETRY = 5_000;
/** How often to see whether another tab closed before it had sent everything. */
const WATCH = 2_000;

type SenderParts = {
  clock: Clock;
  tabs: Tabs;
  send: SendOperations;
  /** What this tab may send now, and whether other tabs have anything waiting. */
  collect: () => Promise<{ waiting: readonly PendingOperation[]; elsewhere: boolean }>;
  /** Called before anything leaves this tab. */
  seal: (batch: readonly PendingOperation[]) => void;
  /** Called with every answer; for `acknowledged` it resolves when the answer is worked in. */
  onAnswer: (batch: readonly PendingOperation[], answer: SendAnswer) => Promise<void>;
  onChange: () => void;
};

/** Sends what waits, one request at a time over all tabs, and goes on trying. */
export function createSender(parts: SenderParts) {
  const { clock, tabs, send, collect, seal, onAnswer, onChange } = parts;
  const refusals = new Map<string, string>();
  const suspected = new Set<string>();
  let cancelTimer: (() => void) | undefined;
  let dueAt = Infinity;
  let running = false;
  let again = false;
  let failures = 0;
  let state: "stopped" | "signed out" | "sending" = "stopped";

  return {
    state: (): "stopped" | "signed out" | "failing" | "sending" =>
      state === "sending" && failures > 0 ? "failing" : state,
    refusals: (): ReadonlyMap<string, string> => refusals,
    afterKey: () => {
      // Typing on does not hurry a server that is not answering.
      if (failures === 0) schedule(AFTER_A_KEY);
    },
    /** Others have text waiting and may close before it is sent. */
    watch: () => schedule(WATCH),
    now: () => schedule(0),
    start: () => become("sending"),
    stop: () => become("stopped"),
    signedOut: () => become("signed out"),
  };

  function become(next: typeof state): void {
    state = next;
    if (next === "sending") schedule(0);
    onChange();
  }

  function schedule(wait: number): void {
    if (state !== "sending") return;
    const at = clock.now() + wait;
    if (at >= dueAt) return;
    cancelTimer?.();
    dueAt = at;
    cancelTimer = clock.after(wait, () => void drain());
  }

  async function drain(): Promise<void> {
    cancelTimer?.();
    dueAt = Infinity;
    again = running;
    if (running) return;
    running = true;
    try {
      await tabs.exclusively(async () => {
        while (await sendSome());
      });
    } finally {
      running = false;
      if (again && failures === 0) schedule(0);
    }
  }

  /** True when there is more to send at once: what one request could not carry, or what a refusal held up. */
  async function sendSome(): Promise<boolean> {
    const { waiting, elsewhere } = await collect();
    const batch = nextBatch(waiting, { refused: new Set(refusals.keys()), suspected });
    const [first] = batch;
    if (state !== "sending") return false;
    if (!first) {
      if (elsewhere) schedule(WATCH);
      return false;
    }
    seal(batch);
    const answer = complete(batch, await send(first.interviewId, batch.map(toNoteOperation)));
    takeIn(batch.map(nameOf), answer);
    await onAnswer(batch, answer);
    onChange();
    if (answer.kind === "refused") return true;
    return answer.kind === "acknowledged" && waiting.length > batch.length;
  }

  function takeIn(names: readonly string[], answer: SendAnswer): void {
    if (answer.kind === "unreachable") {
      failures += 1;
      schedule(Math.min(LONGEST_RETRY, FIRST_RETRY * 2 ** (failures - 1)));
      return;
    }
    failures = 0;
    if (answer.kind === "signed out") state = "signed out";
    for (const name of answer.kind === "signed out" ? [] : names) {
      suspected.delete(name);
      refusals.delete(name);
      if (answer.kind === "refused" && names.length > 1) suspected.add(name);
      else if (answer.kind === "refused") refusals.set(name, answer.message);
    }
  }
}

/** An answer that leaves out an operation says nothing about it. */
function complete(batch: readonly PendingOperation[], answer: SendAnswer): SendAnswer {
  if (answer.kind !== "acknowledged") return answer;
  const named = new Set(answer.acknowledgements.map(nameOf));
  return batch.every((operation) => named.has(nameOf(operation))) ? answer : { kind: "unreachable" };
}
