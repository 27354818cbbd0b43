import { setTimeout } from "node:timers/promises";
import { withinRealm, type Db, type Transactions } from "@evenhand/db";
import type { SignedIn } from "../trpc.ts";
import { nextRing } from "./bell.ts";
import {
  findStreamRevision,
  isEnabled,
  isSessionOpen,
  listEventsAfter,
  type Topic,
} from "./events.queries.ts";

const SAFETY_POLL_MS = 2_000;

/** `missed` says that events before this one are no longer kept, so everything on the page is to be asked again. */
export type StreamEvent = { revision: number; topic: Topic | "missed"; subjectId: string | null };

/** The member's events after `revision` in order, then each new one, until the signal aborts or the member may not listen. */
export async function* followStream(
  db: Transactions,
  viewer: SignedIn,
  { after, signal }: { after: number | null; signal: AbortSignal },
): AsyncGenerator<StreamEvent> {
  let revision = after ?? (await db.transaction((db) => findStreamRevision(db, viewer.memberId)));
  if (after === null) yield { revision, topic: "missed", subjectId: null };
  while (!signal.aborted) {
    // Waiting starts before reading, so that an event between the two is not slept over.
    const woken = wakeUp(viewer.memberId, signal);
    const found = await db.transaction(async (db) => ({
      allowed: (await isEnabled(db, viewer.memberId)) && (await hasSession(db, viewer)),
      events: await listEventsAfter(db, viewer.memberId, revision),
      newest: await findStreamRevision(db, viewer.memberId),
    }));
    if (!found.allowed) return;
    const [first] = found.events;
    const expected = revision + 1;
    if ((first && first.revision > expected) || (!first && found.newest !== revision)) {
      revision = first ? first.revision - 1 : found.newest;
      yield { revision, topic: "missed", subjectId: null };
    }
    for (const event of found.events) {
      revision = event.revision;
      yield event;
    }
    await woken;
  }
}

const hasSession = (db: Db, { sessionId }: SignedIn) =>
  withinRealm(db, "sign-in", () => isSessionOpen(db, sessionId));

async function wakeUp(memberId: string, signal: AbortSignal): Promise<void> {
  const done = new AbortController();
  const either = AbortSignal.any([signal, done.signal]);
  await Promise.race([
    nextRing(memberId, either),
    setTimeout(SAFETY_POLL_MS, undefined, { signal: either }),
  ]).catch(() => {});
  done.abort();
}
