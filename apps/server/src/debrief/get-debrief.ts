import type { Db, Viewer } from "@evenhand/db";
import { listLoopInterviews } from "../interviews/interviews.queries.ts";
import { getLoop, listLoopCompetencies } from "../loops/loops.queries.ts";
import { isRevealed } from "../loops/progress.queries.ts";
import { listSubmittedScorecards } from "../scorecards/scorecards.queries.ts";
import { listLoopNotes } from "./debrief.queries.ts";

/**
 * The loop's scorecards and notes as far as the viewer may see them: until reveal, only the viewer's own.
 * Row-level security leaves the others out; nothing here filters.
 */
export async function getDebrief(db: Db, viewer: Viewer, { loopId }: { loopId: string }) {
  return {
    loop: await getLoop(db, loopId),
    revealed: await isRevealed(db, viewer.memberId, loopId),
    competencies: await listLoopCompetencies(db, loopId),
    interviews: await listLoopInterviews(db, loopId),
    scorecards: await listSubmittedScorecards(db, loopId),
    notes: await listLoopNotes(db, loopId),
  };
}
