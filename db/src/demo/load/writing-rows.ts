import type { Insertable } from "kysely";
import type { Schema } from "../../schema.ts";
import { organization } from "../company/members.ts";
import { competencyId, intentId, questionVersionId } from "../jobs/job-story.ts";
import { plusMinutes } from "../loops/calendar.ts";
import type { DemoInterview } from "../loops/demo-loop.ts";
import type { Written, WrittenScorecard } from "../writing/write-scorecard.ts";

const organizationId = organization.id;

export type WritingRows = {
  notes: Insertable<Schema["note"]>[];
  scorecards: Insertable<Schema["scorecard"]>[];
  ratings: Insertable<Schema["rating"]>[];
  evidence: Insertable<Schema["evidence"]>[];
  submissions: Insertable<Schema["submission"]>[];
};

type Sheet = Written & { loopId: string; interview: DemoInterview; authorId: string };

export function rowsOf(sheets: Sheet[]): WritingRows {
  const scored = sheets.flatMap(({ scorecard, ...sheet }) => (scorecard ? [{ ...sheet, scorecard }] : []));
  return {
    notes: sheets.flatMap(noteRows),
    scorecards: scored.map(({ scorecard, interview, loopId, authorId }) => ({
      organizationId,
      id: scorecard.id,
      interviewId: interview.id,
      loopId,
      authorId,
      revision: 1,
      recommendation: scorecard.advice?.recommendation ?? null,
      recommendationReason: scorecard.advice?.recommendationReason ?? "",
    })),
    ratings: scored.flatMap(({ scorecard, loopId }) => ratingRows(scorecard, loopId)),
    evidence: scored.flatMap(({ scorecard }) => evidenceRows(scorecard)),
    submissions: scored.flatMap(({ scorecard: { submittedAt }, interview, loopId, authorId }) =>
      submittedAt
        ? [{ organizationId, interviewId: interview.id, loopId, memberId: authorId, submittedAt }]
        : [],
    ),
  };
}

const noteRows = ({ notes, interview, loopId, authorId }: Sheet) =>
  notes.map(({ id, question, intent, mark, text, offsetSeconds }) => {
    const at = plusMinutes(interview.startedAt ?? new Date(0), offsetSeconds / 60);
    return {
      organizationId,
      id,
      interviewId: interview.id,
      loopId,
      authorId,
      questionVersionId: questionVersionId(question),
      intentId: intent === null ? null : intentId(question, intent),
      text,
      mark,
      offsetSeconds,
      revision: 1,
      createdAt: at,
      updatedAt: at,
    };
  });

const ratingRows = ({ id, ratings }: WrittenScorecard, loopId: string) =>
  ratings.map(({ competency, rating }) => ({
    organizationId,
    scorecardId: id,
    loopId,
    competencyId: competencyId(competency),
    kind: rating.kind,
    level: rating.kind === "rated" ? rating.level : null,
    reason: rating.kind === "not_assessed" ? rating.reason : null,
  }));

const evidenceRows = ({ id, ratings }: WrittenScorecard) =>
  ratings.flatMap(({ competency, evidence }) =>
    evidence.map((noteId) => ({
      organizationId,
      scorecardId: id,
      competencyId: competencyId(competency),
      noteId,
    })),
  );
