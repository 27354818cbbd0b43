import type { Answers } from "../../app/api.ts";
import type { CompetenciesByVersion } from "./coverage.ts";
import type { KnownQuestion, KnownQuestions } from "./known-questions.ts";

export type Job = Answers["jobs"]["byId"];
export type Competency = Answers["bank"]["competencies"][number];
export type Person = Answers["people"]["list"][number];

/** What a plan refers to by id: the catalogue, and the questions that the editor has met. */
export type PlanSources = {
  competencies: Competency[];
  people: Person[];
  nameOf: (competencyId: string) => string;
  promptOf: (questionVersionId: string) => string;
  isRetired: (questionVersionId: string) => boolean;
  /** Whether it is a version of this question. */
  isSameQuestion: (questionVersionId: string, questionId: string) => boolean;
  /** Makes a question of the bank known, so that the plan can ask it. */
  remember: (question: KnownQuestion) => void;
  personOf: (memberId: string) => string;
  competenciesByVersion: CompetenciesByVersion;
};

type Known = Pick<PlanSources, "competencies" | "people" | "remember"> & { questions: KnownQuestions };

export function planSources(job: Job, { competencies, people, remember, questions }: Known): PlanSources {
  const names = new Map([
    ...job.competencies.map(({ competencyId, name }) => [competencyId, name] as const),
    ...competencies.map(({ id, name }) => [id, name] as const),
  ]);
  return {
    competencies,
    people,
    remember,
    nameOf: (competencyId) => names.get(competencyId) ?? "A competency that is gone",
    promptOf: (questionVersionId) => questions.get(questionVersionId)?.prompt ?? "A question that is gone",
    isRetired: (questionVersionId) => questions.get(questionVersionId)?.state === "retired",
    isSameQuestion: (questionVersionId, questionId) =>
      questions.get(questionVersionId)?.questionId === questionId,
    personOf: (memberId) => people.find((person) => person.memberId === memberId)?.name ?? "Somebody",
    competenciesByVersion: new Map(
      [...questions].map(([questionVersionId, { competencyIds }]) => [
        questionVersionId,
        new Set(competencyIds),
      ]),
    ),
  };
}
