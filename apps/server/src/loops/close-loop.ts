import type { Transactions, Viewer } from "@evenhand/db";
import { DomainError } from "../domain-error.ts";
import { recordEvents } from "../events/record-events.ts";
import { lockLoop, updateClosed } from "./loops.queries.ts";
import { listLoopMembers } from "./progress.queries.ts";

/** Ends a loop whose debrief has been held; its scorecards then count in calibration. */
export async function closeLoop(
  db: Transactions,
  viewer: Viewer,
  { loopId }: { loopId: string },
): Promise<void> {
  await db.transaction(async (db) => {
    const loop = await lockLoop(db, loopId);
    if (loop.closedAt !== null)
      throw new DomainError("CONFLICT", "already-closed", "This loop is already closed.");
    if (loop.debriefOpenedAt === null)
      throw new DomainError("CONFLICT", "no-debrief", "Open the debrief before you close this loop.");
    await updateClosed(db, loopId);
    const to = await listLoopMembers(db, loopId);
    await recordEvents(db, viewer.organizationId, { to, topic: "loop", subjectId: loopId });
  });
}
