import type { KitDraft, PlanDraft } from "./plan-draft.ts";

/** Two competencies and two kits of two questions, for tests that change one thing about it. */
export function aDraft(): PlanDraft {
  return {
    title: "Release engineer",
    summary: "Ships every week.",
    hiringManagerId: null,
    competencies: [
      { competencyId: judgement, weight: 3, mustHave: false },
      { competencyId: diagnosis, weight: 5, mustHave: true },
    ],
    kits: [
      aKit({
        key: "screen",
        name: "Screen",
        minutes: "30",
        competencyIds: [judgement],
        questions: [
          { questionVersionId: pipeline, minutes: "10" },
          { questionVersionId: rollback, minutes: "12" },
        ],
      }),
      aKit({
        key: "technical",
        name: "Technical",
        competencyIds: [judgement, diagnosis],
        questions: [
          { questionVersionId: outage, minutes: "15" },
          { questionVersionId: rollback, minutes: "12" },
        ],
      }),
    ],
  };
}

export const aKit = (change: Partial<KitDraft>): KitDraft => ({
  key: "kit",
  name: "Kit",
  purpose: "",
  minutes: "60",
  competencyIds: [],
  questions: [],
  ...change,
});

const id = (last: number) => `00000000-0000-4000-8000-00000000000${last}`;
export const judgement = id(1);
export const diagnosis = id(2);
export const pipeline = id(5);
export const rollback = id(6);
export const outage = id(7);
