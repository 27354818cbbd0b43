import type { Transactions, Viewer } from "@evenhand/db";
import { DomainError } from "../domain-error.ts";
import { recordEvents } from "../events/record-events.ts";
import { lockLoop, updateDebriefOpened } from "./loops.queries.ts";
import { listLoopMembers } from "./progress.queries.ts";
import { recordProgress, revealLoop } from "./reveal-loop.ts";

/** Opens the debrief, which makes every submitted scorecard visible to everyone in the loop. */
export async function openDebrief(
  db: Transactions,
  viewer: Viewer,
  { loopId }: { loopId: string },
): Promise<void> {
  await db.transaction(async (db) => {
    const loop = await lockLoop(db, loopId);
    if (loop.debriefOpenedAt !== null)
      throw new DomainError(
        "CONFLICT",
        "already-open",
        "The debrief is already open. Reload the page to join it.",
      );
    await updateDebriefOpened(db, loopId);
    await revealLoop(db, viewer.organizationId, { ...loop, debriefOpenedAt: new Date() });
    await recordProgress(db, viewer.organizationId, loopId);
    const to = await listLoopMembers(db, loopId);
    await recordEvents(db, viewer.organizationId, { to, topic: "loop", subjectId: loopId });
  });
}
