import type { Transactions, Viewer } from "@evenhand/db";
import { tellLoop } from "./tell-loop.ts";
import { updateInterviewState } from "./interviews.queries.ts";

/** Ends the conversation; notes and scorecard stay open to their authors. */
export async function finishInterview(
  db: Transactions,
  viewer: Viewer,
  { interviewId }: { interviewId: string },
) {
  await db.transaction(async (db) => {
    const moved = await updateInterviewState(db, interviewId, {
      from: ["scheduled", "in_progress"],
      state: "done",
      endedAt: new Date(),
    });
    if (moved) await tellLoop(db, viewer, { interviewId, loopId: moved.loopId });
  });
}
