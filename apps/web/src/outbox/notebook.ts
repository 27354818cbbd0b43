import { closed, fromServer, newEntry, opened, received, typed } from "./entry.ts";
import type { Entry, Line, Place, ServerNote } from "./entry.ts";
import { newNoteId } from "./note-id.ts";
import type { Outbox, OutboxNews } from "./outbox.ts";
import { answered, leftBehind } from "./settled-entry.ts";

export type Notebook = Awaited<ReturnType<typeof openNotebook>>;

export type Choice = "theirs" | "mine" | "both";

/**
 * The notes of one interview as the screen shows them: the server's, under what this browser has not sent yet.
 * One notebook lasts as long as the page, so that it hears of everything this page sends.
 */
export async function openNotebook(outbox: Outbox, interviewId: string, notes: readonly ServerNote[]) {
  const entries = new Map<string, Entry>();
  const listeners = new Set<() => void>();
  const early: OutboxNews[] = [];
  let hear: (news: OutboxNews) => void = (news) => {
    early.push(news);
  };
  let lines: readonly Line[] = [];

  for (const note of notes) entries.set(note.id, fromServer(note));
  outbox.listen((news) => hear(news));
  for (const { operation, isOrphaned } of await outbox.load(interviewId)) {
    // What another open tab has waiting is that tab's to show until it is saved.
    if (!isOrphaned) continue;
    const current = notes.find(({ id }) => id === operation.noteId) ?? null;
    const entry = entries.get(operation.noteId) ?? newEntry(operation.noteId, operation, null);
    entries.set(operation.noteId, leftBehind(entry, operation, current));
  }
  hear = takeIn;
  for (const news of early) takeIn(news);
  refresh();

  return {
    /** In the order in which they were begun. */
    lines: () => lines,
    subscribe: (listener: () => void) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    /** Begins an empty line, once. With `offsetSeconds` it belongs to that moment, else to its first key. */
    begin(id: string, place: Place, offsetSeconds: number | null = null): void {
      if (!entries.has(id)) entries.set(id, newEntry(id, place, offsetSeconds));
      refresh();
    },
    write,
    /** Somebody is in the line. */
    enter: (id: string) => change(id, opened),
    /** Nobody is in the line any more: newer text may come in, and a line that never had any goes. */
    leave(id: string): void {
      change(id, closed);
      const entry = entries.get(id);
      if (entry?.isNew && entry.line.text === "") entries.delete(id);
      refresh();
    },
    /** The server's notes, as a page load found them or another tab saved them. */
    receive(found: readonly ServerNote[]): void {
      for (const note of found) {
        const entry = entries.get(note.id);
        entries.set(note.id, entry ? received(entry, note) : fromServer(note));
      }
      refresh();
    },
    resolve(id: string, choice: Choice, secondsIn: number): void {
      const entry = entries.get(id);
      const conflict = entry?.line.conflict;
      if (!entry || !conflict) return;
      const { line, base } = entry;
      if (choice === "mine") {
        const kept = { ...line, conflict: null };
        entries.set(id, { ...entry, line: kept, base: { ...base, revision: conflict.revision } });
        return write(id, line.text, secondsIn);
      }
      if (choice === "both") {
        const copyId = newNoteId();
        entries.set(copyId, newEntry(copyId, line, line.offsetSeconds));
        write(copyId, line.text, secondsIn);
        change(copyId, closed);
      }
      entries.set(id, {
        ...entry,
        line: { ...line, text: conflict.theirs ?? "", conflict: null, replacements: line.replacements + 1 },
        base: { revision: conflict.revision, follows: null },
        isUnsent: false,
      });
      outbox.forget(id);
      refresh();
    },
  };

  /** The whole text of a line after a key. `secondsIn` is the time since the interview started. */
  function write(id: string, text: string, secondsIn: number): void {
    const before = entries.get(id);
    if (!before || (before.isNew && text === "")) return;
    const entry = typed(before, text, Math.min(86_400, Math.max(0, Math.floor(secondsIn))));
    entries.set(id, entry);
    const { questionVersionId, intentId, offsetSeconds } = entry.line;
    outbox.write({
      noteId: id,
      interviewId,
      questionVersionId,
      intentId,
      text,
      offsetSeconds: offsetSeconds ?? 0,
      baseRevision: entry.base.revision,
      follows: entry.base.follows,
    });
    refresh();
  }

  function takeIn(news: OutboxNews): void {
    if (news.kind === "refused")
      return change(news.noteId, (entry) => ({ ...entry, line: { ...entry.line, refusal: news.message } }));
    const { operation, acknowledgement } = news;
    if (operation.interviewId !== interviewId) return;
    const { noteId } = operation;
    const entry = entries.get(noteId);
    if (!entry && acknowledgement.outcome === "saved")
      entries.set(noteId, fromServer({ ...operation, id: noteId, revision: acknowledgement.revision }));
    change(noteId, (known) => answered(known, news, outbox.deviceId));
    const settled = entries.get(noteId);
    // The server kept aside what says nothing new, so it need not be kept here either.
    if (acknowledgement.outcome === "kept_aside" && settled && !settled.line.conflict && !settled.isUnsent)
      outbox.forget(noteId);
  }

  function change(id: string, step: (entry: Entry) => Entry): void {
    const entry = entries.get(id);
    if (!entry) return;
    entries.set(id, step(entry));
    refresh();
  }

  function refresh(): void {
    const next = [...entries.values()].map(({ line }) => line).toSorted(byMoment);
    if (next.length === lines.length && next.every((line, index) => line === lines[index])) return;
    lines = next;
    for (const listener of listeners) listener();
  }
}

/** Lines that were not begun yet come last; the sort keeps the order of arrival within a second. */
const byMoment = (a: Line, b: Line) => (a.offsetSeconds ?? Infinity) - (b.offsetSeconds ?? Infinity) || 0;
