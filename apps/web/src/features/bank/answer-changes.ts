import type { SpecimenAnswer } from "@evenhand/questions";
import { asLines, change, inBoth, type Change } from "./change.ts";

type Pair = [was: SpecimenAnswer | undefined, is: SpecimenAnswer | undefined];

/** Every part of every answer, changed or not. Answers with the same words are the same; the others follow in order. */
export function answerChanges(
  was: SpecimenAnswer[],
  is: SpecimenAnswer[],
  nameOf: (key: string) => string,
): Change[] {
  const rewritten = was.filter((answer) => !sameIn(is, answer));
  const pairs = is.map((answer): Pair => [sameIn(was, answer) ?? rewritten.shift(), answer]);
  const gone = rewritten.map((answer): Pair => [answer, undefined]);
  const ratings = (answer: SpecimenAnswer) =>
    asLines(answer.ratings.map(({ competency, level }) => `${nameOf(competency)}: ${level}`));
  return [...pairs, ...gone].flatMap((pair, index) => {
    const label = pair[1] ? `Answer ${index + 1}` : "An answer before";
    const field = `answers.${index}`;
    return [
      change(
        field,
        label,
        inBoth(pair, ({ answer }) => answer),
      ),
      change(`${field}.ratings`, `${label}, what was agreed`, inBoth(pair, ratings)),
      change(
        `${field}.reason`,
        `${label}, why`,
        inBoth(pair, ({ reason }) => reason),
      ),
    ];
  });
}

const sameIn = (answers: SpecimenAnswer[], wanted: SpecimenAnswer) =>
  answers.find(({ answer }) => answer === wanted.answer);
