import { seededId } from "../seeded.ts";

/** A job as it is told in this folder: everything by the keys of the shipped bank. */
export type JobStory = {
  key: string;
  title: string;
  summary: string;
  hiringManager: string;
  recruiter: string;
  competencies: { key: string; weight: number; mustHave: boolean }[];
  kits: {
    name: string;
    purpose: string;
    minutes: number;
    competencies: string[];
    questions: { key: string; minutes: number }[];
  }[];
};

export const jobId = (job: JobStory): string => seededId(`job/${job.key}`);
export const kitId = (job: JobStory, position: number): string => seededId(`kit/${job.key}/${position}`);

// The names under which the bank is imported.
export const competencyId = (key: string): string => seededId(`competency/${key}`);
export const rubricVersionId = (competency: string): string => seededId(`rubric/${competency}`);
export const questionVersionId = (key: string): string => seededId(`question-version/${key}`);
export const intentId = (question: string, intent: string): string =>
  seededId(`intent/${question}/${intent}`);
