import { anchorProblems } from "./anchors.ts";
import { doubleBarrelledProblems } from "./double-barrelled.ts";
import { forbiddenTopicProblems } from "./forbidden-topic.ts";
import { guideKindProblems } from "./guide-kind.ts";
import { knownCompetencyProblems, type Levels } from "./known-competencies.ts";
import { minutesProblems } from "./minutes.ts";
import type { CompetencyOutline, QuestionOutline } from "./outline.ts";
import { personalityProblems } from "./personality.ts";
import type { Problem } from "./problem.ts";
import { proseOfCompetency, proseOfQuestion } from "./prose.ts";
import { signalProblems } from "./signals.ts";
import { specimenRatingProblems } from "./specimen-ratings.ts";

/** What every rule beyond the schema has against one question. */
export function questionRuleProblems(asked: QuestionOutline, levels: Levels): Problem[] {
  const prose = proseOfQuestion(asked);
  return [
    ...doubleBarrelledProblems(asked),
    ...forbiddenTopicProblems(prose),
    ...personalityProblems(prose),
    ...minutesProblems(asked),
    ...guideKindProblems(asked),
    ...signalProblems(asked),
    ...knownCompetencyProblems(asked, levels),
    ...specimenRatingProblems(asked),
  ];
}

/** What every rule beyond the schema has against one competency. */
export function competencyRuleProblems(graded: CompetencyOutline): Problem[] {
  const prose = proseOfCompetency(graded);
  return [...anchorProblems(graded), ...forbiddenTopicProblems(prose), ...personalityProblems(prose)];
}

/** The levels of each competency's rubric, by key. */
export const levelsOf = (competencies: readonly CompetencyOutline[]): Levels =>
  new Map(
    competencies.map(({ key, rubric }) => [
      key,
      new Set(rubric.levels.map(({ level }) => level).filter((level) => level !== null)),
    ]),
  );
