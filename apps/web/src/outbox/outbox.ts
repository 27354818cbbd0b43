import type { SaveState } from "../app/save-state.ts";
import type { Clock } from "./clock.ts";
import { createOthersOperations } from "./others-operations.ts";
import { createOwnOperations, type Draft } from "./own-operations.ts";
import { countNotes, inOrder, nameOf, type PendingOperation } from "./pending-operation.ts";
import { createSafeCopy } from "./safe-copy.ts";
import { createSender } from "./sender.ts";
import type { SendAnswer, SendOperations } from "./send-operations.ts";
import { changeFor, pairUp, type Settled } from "./settle.ts";
import { createStateTeller } from "./state-teller.ts";
import type { Change, OutboxStorage } from "./storage.ts";
import type { Tabs } from "./tabs.ts";

export type OutboxParts = {
  memberId: string;
  /** Random for each load of the page. */
  deviceId: string;
  storage: OutboxStorage;
  send: SendOperations;
  tabs: Tabs;
  clock: Clock;
  report: (state: SaveState) => void;
};

export type OutboxNews =
  | ({ kind: "settled" } & Settled)
  | { kind: "refused"; noteId: string; message: string };

export type Outbox = ReturnType<typeof createOutbox>;

/** The way from a key press to the server that survives whatever happens in between, for one member. */
export function createOutbox(parts: OutboxParts) {
  const { memberId, deviceId, tabs, clock } = parts;
  const own = createOwnOperations(parts);
  const others = createOthersOperations(parts);
  const copy = createSafeCopy({ ...parts, everything: own.list, onChange: () => state.tell() });
  const state = createStateTeller({ ...parts, facts });
  const sender = createSender({
    ...parts,
    collect,
    seal: (batch) => own.seal(batch),
    onAnswer: workIn,
    onChange: state.tell,
  });
  const listeners = new Set<(news: OutboxNews) => void>();
  let toldCount = 0;

  tabs.listen((message) => {
    if (message.kind === "signed in") {
      if (message.memberId === memberId) sender.start();
      else sender.signedOut();
    } else if (message.memberId === memberId) {
      if (message.kind === "acknowledged") {
        publish({ ...message, kind: "settled" });
        state.noteProgress();
      }
      void lookAround();
    }
  });

  return {
    deviceId,
    /** Takes the whole text of a note as it stands. It is on its way to storage when this returns. */
    write(draft: Draft): void {
      keep({ put: [own.write(draft, new Date(clock.now()).toISOString())], remove: [] });
      sender.afterKey();
    },
    /** What this browser keeps for an interview's notes, oldest first, each with whether its tab is still open. */
    async load(interviewId: string): Promise<{ operation: PendingOperation; isOrphaned: boolean }[]> {
      await others.read();
      const orphaned = new Set(others.orphaned().map(nameOf));
      const all = inOrder([...others.list(), ...own.list()]);
      for (const { noteId, sequence } of all) own.goOnAfter(noteId, sequence);
      state.tell();
      return all
        .filter((operation) => operation.interviewId === interviewId)
        .map((operation) => ({ operation, isOrphaned: orphaned.has(nameOf(operation)) }));
    },
    /** Forgets a note's texts that nobody else has seen and those kept aside: their author has chosen another. */
    forget(noteId: string): void {
      const aside = [...own.list(), ...others.list()].filter(
        (operation) => operation.noteId === noteId && operation.keptAside,
      );
      const remove = [...own.unsealed(noteId), ...aside];
      for (const operation of remove) own.remove(operation);
      keep({ put: [], remove });
    },
    /** Whether leaving the page now would lose text. */
    isAtRisk: () => copy.isFailing() && own.list().some(isUnsent),
    start(): void {
      sender.start();
      tabs.tell({ kind: "signed in", memberId });
    },
    stop: sender.stop,
    /** Sends at once what waits. */
    flush: sender.now,
    /** The page may go to sleep and other tabs may send for it: what it wrote so far stays as it is. */
    seal: () => own.seal(own.list()),
    listen(listener: (news: OutboxNews) => void): () => void {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };

  async function lookAround(): Promise<void> {
    await others.read();
    state.tell();
    if (others.list().some(isUnsent)) sender.watch();
  }

  async function collect() {
    await others.read();
    const waiting = [...others.orphaned(), ...own.list()].filter(isUnsent);
    return { waiting, elsewhere: others.list().some(isUnsent) };
  }

  async function workIn(batch: readonly PendingOperation[], answer: SendAnswer): Promise<void> {
    const [first, ...more] = batch;
    if (answer.kind === "refused" && first && more.length === 0)
      publish({ kind: "refused", noteId: first.noteId, message: answer.message });
    if (answer.kind !== "acknowledged") return;
    state.noteProgress();
    for (const settled of pairUp(batch, answer.acknowledgements)) {
      keep(changeFor(settled, [...others.orphaned(), ...own.list()]));
      publish({ kind: "settled", ...settled });
      tabs.tell({ kind: "acknowledged", memberId, ...settled });
    }
  }

  function keep(change: Change): void {
    for (const operation of change.put) own.replace(operation);
    for (const operation of change.remove) own.remove(operation);
    others.apply(change);
    copy.save(change);
    state.tell();
    const count = countNotes(own.list().filter(isUnsent));
    if (count !== toldCount) tabs.tell({ kind: "changed", memberId });
    toldCount = count;
  }

  function facts() {
    const unsent = [...others.list(), ...own.list()].filter(isUnsent);
    const refusals = sender.refusals();
    return {
      unsent: countNotes(unsent),
      sending: sender.state(),
      refusal: unsent
        .map((operation) => refusals.get(nameOf(operation)))
        .find((message) => message !== undefined),
      storageFails: copy.isFailing() || !others.isReadable(),
    };
  }

  function publish(news: OutboxNews): void {
    for (const listener of listeners) listener(news);
  }
}

const isUnsent = ({ keptAside }: PendingOperation) => keptAside === null;
