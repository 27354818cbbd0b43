import type { PlanDraft } from "./plan-draft.ts";

type Names = {
  person: (memberId: string) => string;
  competency: (competencyId: string) => string;
  prompt: (questionVersionId: string) => string;
};

/** A draft as plain text, for somebody who has to carry it over by hand. */
export function draftText(draft: PlanDraft, names: Names): string {
  const competencies = draft.competencies.map(
    ({ competencyId, weight, mustHave }) =>
      `- ${names.competency(competencyId)}, weight ${weight}${mustHave ? ", must-have" : ""}`,
  );
  const kits = draft.kits.flatMap((kit) => [
    "",
    `${kit.name}, ${kit.minutes} min`,
    ...(kit.purpose ? [kit.purpose] : []),
    ...(kit.competencyIds.length > 0
      ? [`Grades: ${kit.competencyIds.map(names.competency).join(", ")}`]
      : []),
    ...kit.questions.map(
      ({ questionVersionId, minutes }, index) =>
        `${index + 1}. ${names.prompt(questionVersionId)} (${minutes} min)`,
    ),
  ]);
  return [
    draft.title,
    ...(draft.summary ? [draft.summary] : []),
    ...(draft.hiringManagerId === null ? [] : [`Hiring manager: ${names.person(draft.hiringManagerId)}`]),
    "",
    "Competencies",
    ...competencies,
    ...kits,
  ].join("\n");
}
