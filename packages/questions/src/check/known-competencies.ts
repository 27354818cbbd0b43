import type { QuestionOutline } from "./outline.ts";
import type { Path, Problem } from "./problem.ts";

/** The levels that each competency's rubric has, by the competency's key. */
export type Levels = ReadonlyMap<string, ReadonlySet<number>>;

/** Intents and ratings name competencies that exist; ratings name those asked about, and levels that their rubrics have. */
export function knownCompetencyProblems(asked: QuestionOutline, levels: Levels): Problem[] {
  const about = new Set(asked.intents.map(({ competency }) => competency));
  const intents = asked.intents.flatMap(({ competency }, at) => {
    const path = ["intents", at, "competency"];
    return competency === "" || levels.has(competency) ? [] : [unknownCompetency(competency, path)];
  });
  const ratings = asked.specimenAnswers.flatMap((answer, at) =>
    answer.ratings.flatMap(({ competency, level }, nth) => {
      const path = ["specimenAnswers", at, "ratings", nth];
      const known = levels.get(competency);
      if (competency === "") return [];
      if (!known) return [unknownCompetency(competency, [...path, "competency"])];
      if (!about.has(competency)) return [strayRating(competency, [...path, "competency"])];
      if (level === null || level < 1 || known.size === 0 || known.has(level)) return [];
      return [unknownLevel(level, known.size, [...path, "level"])];
    }),
  );
  return [...intents, ...ratings];
}

const unknownCompetency = (key: string, path: Path): Problem => ({
  rule: "unknown-competency",
  path,
  message: `Choose a competency that exists; none has the key “${key}”.`,
});

const strayRating = (key: string, path: Path): Problem => ({
  rule: "stray-rating",
  path,
  message: `Rate only what the question asks about: add an intent for “${key}” or take this rating out.`,
});

const unknownLevel = (level: number, highest: number, path: Path): Problem => ({
  rule: "unknown-level",
  path,
  message: `Choose a level from 1 to ${highest}; the rubric has no level ${level}.`,
});
