import { afterCommit, withinRealm, type Db } from "@evenhand/db";
import { ring } from "./bell.ts";
import { insertEvent, pruneEvents, type Topic } from "./events.queries.ts";

const KEPT_EVENTS = 500;

/**
 * Tells these members that something changed, by id only, in the transaction that changes it.
 * The caller names exactly who may know that anything happened at all.
 */
export async function recordEvents(
  db: Db,
  organizationId: string,
  { to, topic, subjectId }: { to: string[]; topic: Topic; subjectId: string },
): Promise<void> {
  // One order for all writers, so that two transactions never wait for each other's streams.
  const memberIds = [...new Set(to)].toSorted();
  await withinRealm(db, "events", async () => {
    for (const memberId of memberIds) {
      const revision = await insertEvent(db, { organizationId, memberId, topic, subjectId });
      if (revision % KEPT_EVENTS === 0) await pruneEvents(db, memberId, revision - KEPT_EVENTS);
    }
  });
  afterCommit(db, () => ring(memberIds));
}
