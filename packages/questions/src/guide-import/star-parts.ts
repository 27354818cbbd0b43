import { phrase } from "./phrase.ts";

/** A part of a STAR answer. Some guides add what was learned. */
export type StarPart = "Situation" | "Task" | "Action" | "Result" | "Learning";

const wordings: Record<StarPart, string> = {
  Situation: "s? the? situation|situations s? and|or|task?",
  Task: "t? the|your? task|tasks|taks|tsak t?",
  Action: "a? the|your? action|actions|acton a? taken?",
  Result: "r? the? result|results|rsult|reslt|outcome|outcomes r?",
  Learning: "l? the? learning|learnings|lesson|lessons|reflection|lessons_learned|lesson_learned|takeaway l?",
};

const parts = ["Situation", "Task", "Action", "Result", "Learning"] as const;

/** How each part's label is written. */
export const partPhrases = parts.map((part) => ({ part, phrase: phrase(wordings[part]) }));

/** The part that a letter of the word STAR stands for. */
export function partOfLetter(letter: string): StarPart | null {
  return parts.slice(0, 4).find((part) => part.startsWith(letter.toUpperCase())) ?? null;
}
