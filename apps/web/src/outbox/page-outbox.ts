import { api } from "../app/api.ts";
import { queryClient } from "../app/query-client.ts";
import { reportSaveState, type SaveState } from "../app/save-state.ts";
import { beforeSignOut } from "../app/sign-out.ts";
import { joinTabs } from "./browser-tabs.ts";
import { pageClock } from "./clock.ts";
import type { ServerNote } from "./entry.ts";
import { openIndexedDbStorage } from "./indexed-db-storage.ts";
import { createLeaving } from "./leaving.ts";
import { openNotebook, type Notebook } from "./notebook.ts";
import { createOutbox, type Outbox } from "./outbox.ts";
import { sendOverHttp } from "./send-operations.ts";

/** What notes need from the browser is there over HTTPS and on this machine only. */
export const canKeepNotes = (): boolean => window.isSecureContext;

/** Sends the member's notes for as long as the signal lets it, whatever page is shown. */
export function startOutbox(memberId: string, signal: AbortSignal): void {
  if (!canKeepNotes()) return;
  const outbox = outboxOf(memberId);
  outbox.start();
  signal.addEventListener("abort", outbox.stop);
  const stopAsking = beforeSignOut(() => {
    outbox.flush();
    return leaving.settle();
  });
  signal.addEventListener("abort", stopAsking);
}

/** The one notebook of an interview on this page. */
export function notebookOf(
  memberId: string,
  interviewId: string,
  notes: readonly ServerNote[],
): Promise<Notebook> {
  const name = `${memberId} ${interviewId}`;
  const known = notebooks.get(name);
  if (known) return known;
  // A browser that promises to keep the storage may still not; nothing waits for its answer.
  void navigator.storage.persist().catch(() => false);
  const notebook = openNotebook(outboxOf(memberId), interviewId, notes);
  notebooks.set(name, notebook);
  return notebook;
}

const leaving = createLeaving(pageClock);
const outboxes = new Map<string, Outbox>();
const notebooks = new Map<string, Promise<Notebook>>();
let page: ReturnType<typeof openPage> | undefined;

function outboxOf(memberId: string): Outbox {
  page ??= openPage();
  const known = outboxes.get(memberId);
  if (known) return known;
  const outbox = createOutbox({ memberId, ...page, send: sendOverHttp(memberId), report });
  outboxes.set(memberId, outbox);
  // The scorecard lists the notes that the server has, to be cited as evidence.
  outbox.listen(({ kind }) => {
    if (kind === "settled") void queryClient.invalidateQueries(api.scorecards.mine.pathFilter());
  });
  return outbox;
}

function openPage() {
  const deviceId = crypto.randomUUID();
  const tabs = joinTabs(deviceId);
  window.addEventListener("online", flush);
  document.addEventListener("visibilitychange", flush);
  window.addEventListener("pagehide", () => {
    flush();
    for (const outbox of outboxes.values()) outbox.seal();
    tabs.leave();
  });
  window.addEventListener("pageshow", ({ persisted }) => {
    if (persisted) tabs.stay();
  });
  return { deviceId, tabs, storage: openIndexedDbStorage(), clock: pageClock };
}

function flush(): void {
  for (const outbox of outboxes.values()) outbox.flush();
}

function report(state: SaveState): void {
  leaving.hear(state);
  reportSaveState(state, "notes");
  // Only then would leaving lose anything; otherwise the text is in storage and asking would be noise.
  if (state.kind === "at risk") window.addEventListener("beforeunload", askToStay);
  else window.removeEventListener("beforeunload", askToStay);
}

function askToStay(event: BeforeUnloadEvent): void {
  if (outboxes.values().some((outbox) => outbox.isAtRisk())) event.preventDefault();
}
