import { expect, test } from "vitest";
import { competency } from "./competency.ts";
import { rubric, rubricLevel } from "./rubric.ts";

const levelsNumbered = (...numbers: number[]) =>
  numbers.map((level) => ({ level, label: `Level ${level}`, anchor: "Says what was done and by whom." }));

test.each([3, 4, 7])("a rubric of %i levels is accepted", (count) => {
  const levels = levelsNumbered(...Array.from({ length: count }, (_, index) => index + 1));
  expect(rubric.parse({ levels })).toEqual({ levels });
});

test.each([
  ["two levels", levelsNumbered(1, 2), "A rubric needs at least 3 levels. Add one."],
  [
    "eight levels",
    levelsNumbered(1, 2, 3, 4, 5, 6, 7, 8),
    "A rubric has at most 7 levels. Merge two that people confuse.",
  ],
  ["a gap", levelsNumbered(1, 2, 4), "Number the levels 1, 2, 3 and so on, from lowest to highest."],
  ["a start at two", levelsNumbered(2, 3, 4), "Number the levels 1, 2, 3 and so on, from lowest to highest."],
  [
    "descending levels",
    levelsNumbered(3, 2, 1),
    "Number the levels 1, 2, 3 and so on, from lowest to highest.",
  ],
  [
    "a level without an anchor",
    levelsNumbered(1, 2, 3).map((level) => ({ ...level, anchor: level.level === 2 ? "" : level.anchor })),
    "The anchor is empty. Write it in.",
  ],
])("a rubric with %s is refused with what to do", (_what, levels, message) => {
  expect(rubric.safeParse({ levels }).error?.issues.map((issue) => issue.message)).toEqual([message]);
});

test("a level below 1 is refused with what to do", () => {
  const [level] = levelsNumbered(0);
  expect(rubricLevel.safeParse(level).error?.issues.map((issue) => issue.message)).toEqual([
    "Levels start at 1.",
  ]);
});

test("a competency without a definition is refused with what to do", () => {
  const given = {
    key: "judgement",
    name: "Judgement",
    definition: "",
    rubric: { levels: levelsNumbered(1, 2, 3) },
  };
  expect(competency.safeParse(given).error?.issues.map((issue) => issue.message)).toEqual([
    "The definition is empty. Write it in.",
  ]);
});
