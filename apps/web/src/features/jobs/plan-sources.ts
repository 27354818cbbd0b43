import type { Answers } from "../../app/api.ts";
import type { CompetenciesByVersion } from "./coverage.ts";

export type Job = Answers["jobs"]["byId"];
export type Competency = Answers["bank"]["competencies"][number];
export type BankQuestion = Answers["bank"]["list"][number];
export type Person = Answers["people"]["list"][number];

/** What a plan refers to by id: the catalogue and the bank, with what the saved plan itself knows where those are silent. */
export type PlanSources = {
  competencies: Competency[];
  questions: BankQuestion[];
  people: Person[];
  nameOf: (competencyId: string) => string;
  promptOf: (questionVersionId: string) => string;
  personOf: (memberId: string) => string;
  competenciesByVersion: CompetenciesByVersion;
};

export function planSources(
  job: Job,
  { competencies, questions, people }: Pick<PlanSources, "competencies" | "questions" | "people">,
): PlanSources {
  const names = new Map([
    ...job.competencies.map(({ competencyId, name }) => [competencyId, name] as const),
    ...competencies.map(({ id, name }) => [id, name] as const),
  ]);
  const asked = job.kits.flatMap((kit) => kit.questions);
  const prompts = new Map(
    [...asked, ...questions].map(({ questionVersionId, prompt }) => [questionVersionId, prompt]),
  );
  return {
    competencies,
    questions,
    people,
    nameOf: (competencyId) => names.get(competencyId) ?? "A competency that is gone",
    promptOf: (questionVersionId) => prompts.get(questionVersionId) ?? "A question that is gone",
    personOf: (memberId) => people.find((person) => person.memberId === memberId)?.name ?? "Somebody",
    competenciesByVersion: new Map(
      questions.map(({ questionVersionId, intents }) => [
        questionVersionId,
        new Set(intents.map(({ competencyId }) => competencyId)),
      ]),
    ),
  };
}
