import type { Answers } from "../../app/api.ts";

export type FoundQuestion = Answers["bank"]["search"]["questions"][number];

/** What the editor has to know of a question to show it in a plan. */
export type KnownQuestion = {
  questionVersionId: string;
  questionId: string;
  prompt: string;
  competencyIds: string[];
  state: FoundQuestion["state"];
};

export type KnownQuestions = ReadonlyMap<string, KnownQuestion>;

type AskedIn = { kits: { questions: KnownQuestion[] }[] };

/** With those of a saved plan. Nothing is forgotten: undoing and a kept draft bring back what a newer plan no longer asks. */
export const knowingPlan = (known: KnownQuestions, { kits }: AskedIn): KnownQuestions =>
  new Map([...known, ...kits.flatMap(({ questions }) => questions.map(byVersion))]);

/** With one that was found in the bank. */
export const knowingFound = (known: KnownQuestions, question: KnownQuestion): KnownQuestions =>
  new Map([...known, byVersion(question)]);

const byVersion = (question: KnownQuestion) => [question.questionVersionId, question] as const;
