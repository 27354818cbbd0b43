import type { Question } from "@evenhand/questions";
import { bank } from "@evenhand/questions/bank";

const questions = new Map<string, Question>(
  bank.packs.flatMap((pack) => pack.questions).map((question) => [question.key, question]),
);
const competencies = new Map(bank.competencies.map((competency) => [competency.key, competency]));

export function questionInBank(key: string): Question {
  const question = questions.get(key);
  if (!question) throw new Error(`The shipped bank has no question ${key}.`);
  return question;
}

export function competencyInBank(key: string) {
  const competency = competencies.get(key);
  if (!competency) throw new Error(`The shipped bank has no competency ${key}.`);
  return competency;
}
