import type { Transactions, Viewer } from "@evenhand/db";
import { submitProblems, type ScorecardDraft } from "@evenhand/interview";
import { DomainError } from "../domain-error.ts";
import { lockOwnStream } from "../events/events.queries.ts";
import { recordEvents } from "../events/record-events.ts";
import { getInterview } from "../interviews/interviews.queries.ts";
import { lockLoop } from "../loops/loops.queries.ts";
import { recordProgress, revealLoop } from "../loops/reveal-loop.ts";
import { loadFrame, writeDraft } from "./save-scorecard.ts";
import { markSubmitted } from "./scorecards.queries.ts";

/** Freezes the scorecard and the notes it rests on, then reveals the loop to whomever its rule now allows; all or nothing. */
export async function submitScorecard(
  db: Transactions,
  viewer: Viewer,
  draft: ScorecardDraft,
): Promise<void> {
  await db.transaction(async (db) => {
    // First, as in every write of a member, so that no two of them wait for each other in a circle.
    await lockOwnStream(db, viewer);
    const { interviewId } = draft;
    const { organizationId, memberId } = viewer;
    const loop = await lockLoop(db, (await getInterview(db, interviewId)).loopId);
    const [problem] = submitProblems(draft, await loadFrame(db, viewer, interviewId));
    if (problem) throw new DomainError("BAD_REQUEST", "scorecard-incomplete", problem.message);
    const scorecard = await writeDraft(db, viewer, draft);
    await markSubmitted(db, { organizationId, interviewId, loopId: loop.id, memberId }, scorecard.id);
    await revealLoop(db, organizationId, loop);
    await recordProgress(db, organizationId, loop.id);
    await recordEvents(db, organizationId, { to: [memberId], topic: "scorecard", subjectId: interviewId });
  });
}
