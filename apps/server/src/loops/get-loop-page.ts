import type { Db, Viewer } from "@evenhand/db";
import { listLoopInterviews } from "../interviews/interviews.queries.ts";
import { getLoop, listLoopCompetencies } from "./loops.queries.ts";
import { isRevealed } from "./progress.queries.ts";

/** The loop as anyone in it may see it at any time: who, what and when, never what was thought. */
export async function getLoopPage(db: Db, viewer: Viewer, { loopId }: { loopId: string }) {
  return {
    ...(await getLoop(db, loopId)),
    revealed: await isRevealed(db, viewer.memberId, loopId),
    competencies: await listLoopCompetencies(db, loopId),
    interviews: await listLoopInterviews(db, loopId),
  };
}
