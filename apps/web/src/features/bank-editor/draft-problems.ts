import type { QuestionDraft } from "@evenhand/questions";
import { checkQuestion, type Problem } from "@evenhand/questions/check";
import type { Competencies } from "./fields.ts";

/** What still stands between a draft and its approval, at a place of the draft as it is written. */
export type DraftProblem = Pick<Problem, "path" | "message">;

export type Path = readonly (string | number)[];

export function draftProblems(content: QuestionDraft, competencies: Competencies): DraftProblem[] {
  return checkQuestion(content, {
    competencies: competencies.map(({ levels, ...competency }) => ({ ...competency, rubric: { levels } })),
  });
}

/** Whether nothing is written at the path yet. */
export const isUnwritten = (content: QuestionDraft, path: Path): boolean =>
  isBlank(
    path.reduce<unknown>(
      (inner, step) => (inner !== null && typeof inner === "object" ? Reflect.get(inner, step) : undefined),
      content,
    ),
  );

function isBlank(value: unknown): boolean {
  if (value === undefined || value === null) return true;
  if (typeof value === "string") return value.trim() === "";
  return typeof value === "object" && Object.values(value).every(isBlank);
}
