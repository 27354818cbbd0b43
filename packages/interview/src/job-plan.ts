import { z } from "zod";

const minutes = z.int("Give the minutes as a whole number.");

/** A job as it is edited: what is graded and how much it weighs, and the kits of its loop plan in order. */
export const jobPlan = z.object({
  title: z.string().trim().min(1, "Give the job a title.").max(200, "Shorten the title to 200 characters."),
  summary: z.string().max(5_000, "Shorten the summary to 5,000 characters."),
  hiringManagerId: z.uuid().nullable(),
  competencies: z
    .array(
      z.object({
        competencyId: z.uuid(),
        weight: z.int().min(1, "A weight is 1 to 5.").max(5, "A weight is 1 to 5."),
        mustHave: z.boolean(),
      }),
    )
    .max(20, "A job grades at most 20 competencies. Merge or drop some."),
  kits: z
    .array(
      z.object({
        name: z
          .string()
          .trim()
          .min(1, "Give every kit a name.")
          .max(120, "Shorten the kit's name to 120 characters."),
        purpose: z.string().max(2_000, "Shorten the purpose to 2,000 characters."),
        minutes: minutes
          .min(5, "A kit takes at least 5 minutes.")
          .max(480, "A kit takes at most 480 minutes."),
        competencyIds: z.array(z.uuid()).max(20, "A kit looks at no more than 20 competencies."),
        questions: z
          .array(
            z.object({
              questionVersionId: z.uuid(),
              minutes: minutes
                .min(1, "A question takes at least 1 minute.")
                .max(120, "A question takes at most 120 minutes."),
            }),
          )
          .max(40, "A kit has room for at most 40 questions."),
      }),
    )
    .max(12, "A loop plan has at most 12 kits."),
});
export type JobPlan = z.infer<typeof jobPlan>;

/** Why this plan cannot be kept; empty when it can. */
export function planProblems({ competencies, kits }: JobPlan): string[] {
  const problems: string[] = [];
  const graded = new Set(competencies.map(({ competencyId }) => competencyId));
  if (graded.size < competencies.length) problems.push("A competency is listed twice. Remove one of them.");
  for (const { name, competencyIds, questions } of kits) {
    if (competencyIds.some((id) => !graded.has(id)))
      problems.push(
        `${name} looks at a competency that the job does not grade. Add it to the job or drop it there.`,
      );
    if (new Set(questions.map(({ questionVersionId }) => questionVersionId)).size < questions.length)
      problems.push(`${name} asks a question twice. Remove one of them.`);
  }
  return problems;
}

/** What still stands in the way of opening a loop from this plan; empty when nothing does. */
export function openingProblems({ competencies, kits }: JobPlan): string[] {
  if (kits.length === 0) return ["This plan has no kits yet. Add at least one."];
  const problems = kits
    .filter(({ questions }) => questions.length === 0)
    .map(({ name }) => `${name} has no questions yet. Add at least one.`);
  if (competencies.length === 0) problems.push("This job grades nothing yet. Choose its competencies.");
  return [
    ...problems,
    ...kits
      .filter(({ competencyIds }) => competencyIds.length === 0)
      .map(({ name }) => `${name} has no competencies in focus. Choose what it grades.`),
  ];
}
