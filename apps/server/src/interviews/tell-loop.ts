import { withinRealm, type Db, type Viewer } from "@evenhand/db";
import { recordEvents } from "../events/record-events.ts";
import { listCoordinators, listLoopMembers } from "../loops/progress.queries.ts";

/** Tells everyone in the loop, and its coordinators, that an interview's own state changed: a fact, never an opinion. */
export async function tellLoop(
  db: Db,
  { organizationId }: Viewer,
  { interviewId, loopId }: { interviewId: string; loopId: string },
): Promise<void> {
  const members = await withinRealm(db, "reveal", () => listLoopMembers(db, loopId));
  const to = [...members, ...(await listCoordinators(db, organizationId))];
  await recordEvents(db, organizationId, { to, topic: "interview", subjectId: interviewId });
}
