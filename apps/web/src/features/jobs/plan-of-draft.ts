import { jobPlan, planProblems, type JobPlan } from "@evenhand/interview";
import type { PlanDraft } from "./plan-draft.ts";

type SavedJob = Omit<JobPlan, "kits"> & {
  kits: {
    id: string;
    name: string;
    purpose: string;
    minutes: number;
    competencies: { competencyId: string }[];
    questions: { questionVersionId: string; minutes: number }[];
  }[];
};

export function draftOfJob({ title, summary, hiringManagerId, competencies, kits }: SavedJob): PlanDraft {
  return {
    title,
    summary,
    hiringManagerId,
    competencies: competencies.map(({ competencyId, weight, mustHave }) => ({
      competencyId,
      weight,
      mustHave,
    })),
    kits: kits.map((kit) => ({
      key: kit.id,
      name: kit.name,
      purpose: kit.purpose,
      minutes: String(kit.minutes),
      competencyIds: kit.competencies.map(({ competencyId }) => competencyId),
      questions: kit.questions.map(({ questionVersionId, minutes }) => ({
        questionVersionId,
        minutes: String(minutes),
      })),
    })),
  };
}

/** The plan as it would be sent. What is not a number yet is NaN, which the plan's schema refuses in a sentence. */
export function planOfDraft({ kits, ...job }: PlanDraft): JobPlan {
  return {
    ...job,
    kits: kits.map(({ name, purpose, minutes, competencyIds, questions }) => ({
      name,
      purpose,
      minutes: minutesOf(minutes),
      competencyIds,
      questions: questions.map((question) => ({ ...question, minutes: minutesOf(question.minutes) })),
    })),
  };
}

export const minutesOf = (typed: string): number => (/^\s*\d+\s*$/.test(typed) ? Number(typed) : Number.NaN);

export type CheckedPlan = {
  /** Absent while something stands in the way of saving. */
  plan: JobPlan | undefined;
  /** One sentence for each field that is not right, by its place in the plan, as in `kits.0.name`. */
  fields: ReadonlyMap<string, string>;
  /** What is wrong with the plan as a whole. */
  problems: string[];
};

export function checkDraft(draft: PlanDraft): CheckedPlan {
  const typed = planOfDraft(draft);
  const { success, data, error } = jobPlan.safeParse(typed);
  const problems = planProblems(typed);
  const fields = new Map<string, string>();
  for (const { path, message } of error?.issues ?? []) {
    const place = path.map(String).join(".");
    if (place === "kits" || place === "competencies") problems.push(message);
    else if (!fields.has(place)) fields.set(place, message);
  }
  return { plan: success && problems.length === 0 ? data : undefined, fields, problems };
}
