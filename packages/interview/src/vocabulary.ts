import { z } from "zod";

export const memberRole = z.enum(["administrator", "recruiter", "hiring_manager", "interviewer"]);
export type MemberRole = z.infer<typeof memberRole>;

export const assignmentRole = z.enum(["lead", "co_interviewer", "shadow", "reverse_shadow"]);
export type AssignmentRole = z.infer<typeof assignmentRole>;

export const interviewState = z.enum(["scheduled", "in_progress", "done", "cancelled"]);
export type InterviewState = z.infer<typeof interviewState>;

export const revealRule = z.enum(["own_submission", "all_submissions", "debrief_opened"]);
export type RevealRule = z.infer<typeof revealRule>;

/** From least to most in favour; `no_decision` is not a middle. */
export const recommendation = z.enum(["strong_no", "no", "yes", "strong_yes", "no_decision"]);
export type Recommendation = z.infer<typeof recommendation>;

export const notAssessedReason = z.enum(["no_time", "not_reached", "unclear", "question_unfair", "recused"]);
export type NotAssessedReason = z.infer<typeof notAssessedReason>;

export const noteMark = z.enum(["for", "against", "follow_up"]);
export type NoteMark = z.infer<typeof noteMark>;
