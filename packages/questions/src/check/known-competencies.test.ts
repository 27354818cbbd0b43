import { expect, test } from "vitest";
import { knownCompetencyProblems } from "./known-competencies.ts";
import { questionOutline } from "./outline.ts";

const levels = new Map([
  ["judgement", new Set([1, 2, 3, 4])],
  ["learning", new Set([1, 2, 3])],
  ["unread", new Set<number>()],
]);

const asked = (competencies: string[], ratings: unknown[]) =>
  knownCompetencyProblems(
    questionOutline.parse({
      intents: competencies.map((competency) => ({ competency })),
      specimenAnswers: [{ ratings: [] }, { ratings }],
    }),
    levels,
  );

test.each<[string[], unknown[]]>([
  [["judgement"], [{ competency: "judgement", level: 4 }]],
  [
    ["judgement", "learning"],
    [
      { competency: "learning", level: 3 },
      { competency: "judgement", level: 1 },
    ],
  ],
  [["unread"], [{ competency: "unread", level: 9 }]],
  [[""], [{ competency: "", level: 1 }]],
  [["judgement"], [{ competency: "judgement" }]],
  [["judgement"], [null]],
])("intents about %j may be rated %j", (competencies, ratings) => {
  expect(asked(competencies, ratings)).toEqual([]);
});

test("an intent about a competency that does not exist is told to choose one", () => {
  expect(asked(["judgement", "charm"], [])).toEqual([
    {
      rule: "unknown-competency",
      path: ["intents", 1, "competency"],
      message: "Choose a competency that exists; none has the key “charm”.",
    },
  ]);
});

test("a rating on a competency that does not exist is told to choose one, once", () => {
  expect(asked(["judgement"], [{ competency: "charm", level: 7 }])).toEqual([
    {
      rule: "unknown-competency",
      path: ["specimenAnswers", 1, "ratings", 0, "competency"],
      message: "Choose a competency that exists; none has the key “charm”.",
    },
  ]);
});

test("a rating on what no intent is about is refused", () => {
  expect(asked(["judgement"], [{ competency: "learning", level: 2 }])).toEqual([
    {
      rule: "stray-rating",
      path: ["specimenAnswers", 1, "ratings", 0, "competency"],
      message:
        "Rate only what the question asks about: add an intent for “learning” or take this rating out.",
    },
  ]);
});

test("a rating at a level that the rubric lacks is told the levels there are", () => {
  expect(asked(["learning"], [{ competency: "learning", level: 4 }])).toEqual([
    {
      rule: "unknown-level",
      path: ["specimenAnswers", 1, "ratings", 0, "level"],
      message: "Choose a level from 1 to 3; the rubric has no level 4.",
    },
  ]);
});
