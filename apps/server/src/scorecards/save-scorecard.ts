import { randomUUID } from "node:crypto";
import type { Db, Transactions, Viewer } from "@evenhand/db";
import { draftProblems, type ScorecardDraft, type ScorecardFrame } from "@evenhand/interview";
import { DomainError } from "../domain-error.ts";
import { lockOwnStream } from "../events/events.queries.ts";
import { getInterview, listInterviewCompetencies } from "../interviews/interviews.queries.ts";
import { listMyNotes } from "../notes/notes.queries.ts";
import { findScorecard, insertScorecard, replaceRatings, updateScorecard } from "./scorecards.queries.ts";

/** Keeps the viewer's scorecard as a draft that nobody else can see. */
export async function saveScorecard(
  db: Transactions,
  viewer: Viewer,
  draft: ScorecardDraft,
): Promise<{ revision: number }> {
  return db.transaction(async (db) => {
    await lockOwnStream(db, viewer);
    const [problem] = draftProblems(draft, await loadFrame(db, viewer, draft.interviewId));
    if (problem) throw new DomainError("BAD_REQUEST", "scorecard", problem.message);
    const { revision } = await writeDraft(db, viewer, draft);
    return { revision };
  });
}

/** What the viewer's ratings of this interview are checked against. */
export async function loadFrame(db: Db, viewer: Viewer, interviewId: string): Promise<ScorecardFrame> {
  const notes = await listMyNotes(db, viewer.memberId, interviewId);
  return {
    competencies: await listInterviewCompetencies(db, interviewId),
    noteIds: notes.map(({ id }) => id),
  };
}

/** Writes the draft over the revision it was read at. Refuses when it is submitted or has moved on. */
export async function writeDraft(db: Db, viewer: Viewer, draft: ScorecardDraft) {
  const { organizationId, memberId: authorId } = viewer;
  const { interviewId, recommendation, recommendationReason } = draft;
  const { loopId } = await getInterview(db, interviewId);
  const existing = await findScorecard(db, authorId, interviewId);
  if (existing?.submittedAt) throw alreadySubmitted();
  const id = existing?.id ?? randomUUID();
  if (!existing) await insertScorecard(db, { organizationId, id, interviewId, loopId, authorId });
  const revision = await updateScorecard(db, id, {
    revision: draft.revision,
    recommendation,
    recommendationReason,
  });
  if (revision === undefined)
    throw new DomainError(
      "CONFLICT",
      "stale",
      "This scorecard was changed in another tab or on another device. Reload it, then make your change again.",
    );
  await replaceRatings(db, { organizationId, id, loopId }, draft.ratings);
  return { id, loopId, revision };
}

const alreadySubmitted = () =>
  new DomainError(
    "CONFLICT",
    "already-submitted",
    "This scorecard is already submitted, so nothing was changed.",
  );
