import { expect, test } from "vitest";
import { bank } from "./bank/index.ts";
import { competency } from "./competency.ts";
import { pack } from "./pack.ts";
import type { Question } from "./question.ts";

const LEVELS_SHIPPED = 4;
const questions: Question[] = bank.packs.flatMap((shipped) => shipped.questions);
const competencies = new Map(bank.competencies.map((shipped) => [shipped.key, shipped]));

test.each(bank.competencies.map((shipped) => [shipped.key, shipped] as const))(
  "the competency %s is complete and has four levels",
  (_key, shipped) => {
    expect(competency.parse(shipped)).toEqual(shipped);
    expect(shipped.rubric.levels).toHaveLength(LEVELS_SHIPPED);
  },
);

test.each(bank.packs.map((shipped) => [shipped.key, shipped] as const))(
  "the pack %s is complete",
  (_key, shipped) => {
    expect(pack.parse(shipped)).toEqual(shipped);
  },
);

test.each([
  ["pack keys", bank.packs.map(({ key }) => key)],
  ["question keys", questions.map(({ key }) => key)],
  ["prompts", questions.map(({ prompt }) => prompt)],
  ["competency keys", bank.competencies.map(({ key }) => key)],
  ["competency names", bank.competencies.map(({ name }) => name)],
])("no two %s of the bank are the same", (_what, given) => {
  expect(given).toEqual([...new Set(given)]);
});

test("the release engineering pack asks 13 common, 5 behavioral and 5 technical questions", () => {
  const asked = bank.packs.find(({ key }) => key === "release-engineering")?.questions ?? [];
  const counts = Map.groupBy(asked, ({ kind }) => kind);
  expect([...counts].map(([kind, group]) => [kind, group.length])).toEqual([
    ["common", 13],
    ["behavioral", 5],
    ["technical", 5],
  ]);
});

test("every intent belongs to a competency of the catalogue", () => {
  const strays = questions.flatMap(({ key, intents }) =>
    intents.filter((intent) => !competencies.has(intent.competency)).map((intent) => [key, intent.key]),
  );
  expect(strays).toEqual([]);
});

test("specimen answers are rated only on competencies that the question's intents name", () => {
  const strays = questions.flatMap((asked) =>
    ratingsOf(asked).filter((rating) => !competenciesOf(asked).has(rating.competency)),
  );
  expect(strays).toEqual([]);
});

test("specimen answers are rated at levels that the rubric has", () => {
  const strays = questions
    .flatMap(ratingsOf)
    .filter(({ competency: rated, level }) => !levelsOf(rated).includes(level));
  expect(strays).toEqual([]);
});

test("each competency a question asks about is shown at two different levels", () => {
  const flat = questions.flatMap((asked) =>
    [...competenciesOf(asked)]
      .filter((named) => new Set(levelsGiven(asked, named)).size < 2)
      .map((named) => [asked.key, named]),
  );
  expect(flat).toEqual([]);
});

test.each([
  ["behavioral", "star"],
  ["technical", "steps"],
] as const)("every %s question has a %s guide", (kind, type) => {
  const guides = questions.filter((asked) => asked.kind === kind).map(({ guide }) => guide.type);
  expect(new Set(guides)).toEqual(new Set([type]));
});

const competenciesOf = ({ intents }: Question) => new Set(intents.map((intent) => intent.competency));

const ratingsOf = ({ key, specimenAnswers }: Question) =>
  specimenAnswers.flatMap(({ ratings }) => ratings.map((rating) => ({ question: key, ...rating })));

const levelsOf = (key: string) => competencies.get(key)?.rubric.levels.map(({ level }) => level) ?? [];

const levelsGiven = (asked: Question, named: string) =>
  ratingsOf(asked)
    .filter((rating) => rating.competency === named)
    .map(({ level }) => level);
