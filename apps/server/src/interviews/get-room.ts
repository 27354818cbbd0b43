import type { Db, Viewer } from "@evenhand/db";
import { listMyNotes } from "../notes/notes.queries.ts";
import { isSubmitted } from "../scorecards/scorecards.queries.ts";
import { getInterview, listInterviewCompetencies, listInterviewQuestions } from "./interviews.queries.ts";

/** Everything one interviewer needs for one conversation, and nothing of what anyone else wrote. */
export async function getRoom(db: Db, viewer: Viewer, { interviewId }: { interviewId: string }) {
  return {
    ...(await getInterview(db, interviewId)),
    questions: await listInterviewQuestions(db, interviewId),
    competencies: await listInterviewCompetencies(db, interviewId),
    notes: await listMyNotes(db, viewer.memberId, interviewId),
    submitted: await isSubmitted(db, viewer.memberId, interviewId),
  };
}
