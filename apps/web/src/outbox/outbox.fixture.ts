import type { NoteOperation } from "@evenhand/interview";
import { IDBFactory } from "fake-indexeddb";
import type { SaveState } from "../app/save-state.ts";
import type { Clock } from "./clock.ts";
import { openIndexedDbStorage } from "./indexed-db-storage.ts";
import { createOutbox, type OutboxNews } from "./outbox.ts";
import type { Acknowledgement, SendAnswer } from "./send-operations.ts";
import type { Change, OutboxStorage } from "./storage.ts";
import type { TabMessage, Tabs } from "./tabs.ts";

type Stored = { text: string; revision: number; author: string };
type Fault = "none" | "lost request" | "lost answer" | "signed out" | "refuses long text";

/** A server that keeps the rule of the real one: each operation once, newer text from another device wins. */
export function aServer() {
  const notes = new Map<string, Stored>();
  const operations = new Map<string, { outcome: "saved" | "kept_aside"; revision: number }>();
  const savedBy: { noteId: string; deviceId: string; revision: number }[] = [];
  const requests: NoteOperation[][] = [];
  /** Every text that ever arrived, as `note text`. */
  const texts = new Set<string>();
  /** Every text that another one took the place of, as `note text`. */
  const replaced: string[] = [];
  const server = { notes, requests, texts, replaced, fault: "none" as Fault, answersTo, apply };
  return server;

  async function answersTo(memberId: string, sent: NoteOperation[]): Promise<SendAnswer> {
    requests.push(sent);
    await Promise.resolve();
    if (server.fault === "lost request") return { kind: "unreachable" };
    if (server.fault === "signed out") return { kind: "signed out" };
    if (server.fault === "refuses long text" && sent.some(({ text }) => text.length > 10))
      return { kind: "refused", message: "This note is too long." };
    const acknowledgements = sent.map((operation) => apply(memberId, operation));
    return server.fault === "lost answer"
      ? { kind: "unreachable" }
      : { kind: "acknowledged", acknowledgements };
  }

  function apply(author: string, operation: NoteOperation): Acknowledgement {
    const { noteId, deviceId, sequence, baseRevision, text } = operation;
    texts.add(`${noteId} ${text}`);
    const name = `${noteId} ${deviceId} ${sequence}`;
    const note = notes.get(noteId);
    const known = operations.get(name);
    const newer = savedBy.some(
      (other) => other.noteId === noteId && other.deviceId !== deviceId && other.revision > baseRevision,
    );
    const outcome = known?.outcome ?? (newer ? "kept_aside" : "saved");
    const revision = known?.revision ?? (note?.revision ?? 0) + (newer ? 0 : 1);
    if (!known && outcome === "saved") {
      if (note) replaced.push(`${noteId} ${note.text}`);
      notes.set(noteId, { text, revision, author });
      savedBy.push({ noteId, deviceId, revision });
    }
    operations.set(name, { outcome, revision });
    const current = outcome === "kept_aside" ? (note?.text ?? null) : null;
    return { noteId, deviceId, sequence, outcome, revision, current };
  }
}

/** Time that passes only when told. */
export function aClock(): Clock & { pass: (milliseconds: number) => Promise<void> } {
  let now = Date.UTC(2026, 0, 5, 14);
  let timers: { at: number; run: () => void }[] = [];
  return {
    now: () => now,
    after: (milliseconds, run) => {
      const timer = { at: now + milliseconds, run };
      timers.push(timer);
      return () => {
        timers = timers.filter((other) => other !== timer);
      };
    },
    async pass(milliseconds) {
      const end = now + milliseconds;
      await settle();
      for (;;) {
        const next = timers.toSorted((a, b) => a.at - b.at).find(({ at }) => at <= end);
        if (!next) break;
        timers = timers.filter((timer) => timer !== next);
        now = Math.max(now, next.at);
        next.run();
        await settle();
      }
      now = end;
    },
  };
}

/** Lets fake-indexeddb finish what is under way; it works in turns of the event loop. */
async function settle(): Promise<void> {
  for (let turn = 0; turn < 60; turn++) await new Promise((resolve) => setImmediate(resolve));
}

/** One browser: tabs that share a storage, and know of each other what real tabs know. */
export function aBrowser(server = aServer(), clock = aClock()) {
  globalThis.indexedDB = new IDBFactory();
  const openTabs = new Map<string, (message: TabMessage) => void>();
  let turn: Promise<void> = Promise.resolve();
  return { server, clock, openTab };

  async function openTab(memberId = MEMBER) {
    const deviceId = crypto.randomUUID();
    const states: SaveState[] = [];
    const news: OutboxNews[] = [];
    const storage = breakable(openIndexedDbStorage());
    let isOpen = true;
    const tabs: Tabs = {
      exclusively: async (work) => {
        turn = turn.then(work);
        await turn;
      },
      open: async () => new Set(openTabs.keys()),
      tell: (message) => {
        if (!isOpen) return;
        for (const [id, hear] of openTabs) if (id !== deviceId) queueMicrotask(() => hear(message));
      },
      listen: (listener) => {
        openTabs.set(deviceId, listener);
      },
    };
    const outbox = createOutbox({
      memberId,
      deviceId,
      storage,
      tabs,
      clock,
      send: async (_interviewId, operations) =>
        isOpen ? server.answersTo(memberId, operations) : new Promise<never>(() => {}),
      report: (state) => states.push(state),
    });
    outbox.listen((piece) => news.push(piece));
    outbox.start();
    await clock.pass(1);
    return {
      outbox,
      deviceId,
      storage,
      news,
      states,
      state: () => states.at(-1),
      type: (noteId: string, text: string, base = { revision: 0, follows: null as string | null }) =>
        outbox.write({ ...aPlace, noteId, text, baseRevision: base.revision, follows: base.follows }),
      /** Gone at once, as when the process dies: nothing of it runs on. */
      crash: () => {
        isOpen = false;
        outbox.stop();
        openTabs.delete(deviceId);
      },
    };
  }
}

export const MEMBER = "11111111-1111-4111-8111-111111111111";
export const aPlace = {
  interviewId: "22222222-2222-4222-8222-222222222222",
  questionVersionId: null,
  intentId: null,
  offsetSeconds: 60,
};

/** A storage that can be told to fail, as a browser does that is out of space or has closed it. */
function breakable(storage: OutboxStorage) {
  const wrapped = {
    failure: "none" as "none" | "refuses" | "is full" | "hangs" | "refuses once",
    change: async (change: Change) => {
      if (wrapped.failure === "hangs") return new Promise<void>(() => {});
      if (wrapped.failure === "is full" && change.put.length === 0) return storage.change(change);
      if (wrapped.failure !== "none") {
        if (wrapped.failure === "refuses once") wrapped.failure = "none";
        throw new Error("QuotaExceededError");
      }
      return storage.change(change);
    },
    list: storage.list,
  };
  return wrapped;
}
