import type { Transactions, Viewer } from "@evenhand/db";
import { tellLoop } from "./tell-loop.ts";
import { updateInterviewState } from "./interviews.queries.ts";

/** Starts the clock once; starting a running interview again changes nothing. */
export async function startInterview(
  db: Transactions,
  viewer: Viewer,
  { interviewId }: { interviewId: string },
) {
  await db.transaction(async (db) => {
    const moved = await updateInterviewState(db, interviewId, {
      from: ["scheduled"],
      state: "in_progress",
      startedAt: new Date(),
    });
    if (moved) await tellLoop(db, viewer, { interviewId, loopId: moved.loopId });
  });
}
