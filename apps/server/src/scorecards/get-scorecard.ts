import type { Db, Viewer } from "@evenhand/db";
import {
  getInterview,
  listInterviewCompetencies,
  listInterviewQuestions,
} from "../interviews/interviews.queries.ts";
import { listMyNotes } from "../notes/notes.queries.ts";
import { findScorecard } from "./scorecards.queries.ts";

/** The viewer's own scorecard of an interview with everything it is written from. */
export async function getScorecard(db: Db, viewer: Viewer, { interviewId }: { interviewId: string }) {
  const scorecard = await findScorecard(db, viewer.memberId, interviewId);
  return {
    interview: await getInterview(db, interviewId),
    competencies: await listInterviewCompetencies(db, interviewId),
    questions: await listInterviewQuestions(db, interviewId),
    notes: await listMyNotes(db, viewer.memberId, interviewId),
    revision: scorecard?.revision ?? 0,
    ratings: scorecard?.ratings ?? [],
    recommendation: scorecard?.recommendation ?? null,
    recommendationReason: scorecard?.recommendationReason ?? "",
    submittedAt: scorecard?.submittedAt ?? null,
  };
}
