import type { AssignmentRole, InterviewState, RevealRule } from "@evenhand/interview";
import type { DemoCandidate } from "../company/candidates.ts";
import type { DemoMember } from "../company/members.ts";
import type { JobStory } from "../jobs/job-story.ts";
import { seededId } from "../seeded.ts";

/** How far one person has come with one interview. */
export type Progress = "assigned" | "notes" | "draft" | "submitted";

export type Seat = { member: DemoMember; role: AssignmentRole; progress: Progress; submittedAt: Date | null };

export type DemoInterview = {
  id: string;
  /** Index in the job's kits. */
  kit: number;
  state: InterviewState;
  scheduledAt: Date | null;
  startedAt: Date | null;
  endedAt: Date | null;
  seats: Seat[];
};

export type DemoLoop = {
  id: string;
  job: JobStory;
  candidate: DemoCandidate;
  revealRule: RevealRule;
  openedAt: Date;
  debriefOpenedAt: Date | null;
  closedAt: Date | null;
  interviews: DemoInterview[];
};

export const loopId = ({ name }: DemoCandidate): string => seededId(`loop/${name}`);
export const interviewId = ({ name }: DemoCandidate, kit: number): string =>
  seededId(`interview/${name}/${kit}`);
