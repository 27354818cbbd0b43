import type { QuestionOutline } from "./outline.ts";
import type { Problem } from "./problem.ts";

/** Each competency asked about is rated in specimen answers, at two levels at least: one level alone shows no difference. */
export function specimenRatingProblems({ intents, specimenAnswers }: QuestionOutline): Problem[] {
  if (specimenAnswers.length === 0) return [];
  const ratings = specimenAnswers.flatMap((answer) => answer.ratings);
  const about = new Set(intents.map(({ competency }) => competency).filter((key) => key !== ""));
  return [...about].flatMap((key) => {
    const given = ratings.filter(({ competency, level }) => competency === key && level !== null);
    if (new Set(given.map(({ level }) => level)).size > 1) return [];
    const message =
      given.length === 0
        ? `Rate a specimen answer on “${key}”, which the question asks about.`
        : `Give specimen answers at two different levels of “${key}”.`;
    return [{ rule: "specimen-ratings", path: ["specimenAnswers"], message }];
  });
}
