export {
  applyOperations,
  operationKey,
  type Acknowledgement,
  type AppliedOperations,
  type Notebook,
} from "./apply-operations.ts";
export { jobPlan, openingProblems, planProblems, type JobPlan } from "./job-plan.ts";
export {
  MAX_NOTE_LENGTH,
  MAX_OPERATIONS,
  markOf,
  noteOperation,
  wordsOf,
  type NoteOperation,
} from "./note.ts";
export { can, type Action } from "./policy.ts";
export { competencyRating, rating, type CompetencyRating, type Rating } from "./rating.ts";
export { revealedTo, type LoopProgress } from "./reveal.ts";
export {
  draftProblems,
  scorecardDraft,
  submitProblems,
  type ScorecardDraft,
  type ScorecardFrame,
  type ScorecardProblem,
} from "./scorecard.ts";
export {
  assignmentRole,
  interviewState,
  memberRole,
  notAssessedReason,
  noteMark,
  recommendation,
  revealRule,
  type AssignmentRole,
  type InterviewState,
  type MemberRole,
  type NotAssessedReason,
  type NoteMark,
  type Recommendation,
  type RevealRule,
} from "./vocabulary.ts";
