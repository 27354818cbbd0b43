import { expect, test } from "vitest";
import { emptyDraft } from "../question-draft.ts";
import { aQuestion } from "../question.fixture.ts";
import { checkQuestion } from "./check-question.ts";

const competencies = [{ key: "judgement", rubric: { levels: [1, 2, 3, 4].map((level) => ({ level })) } }];
const complete = aQuestion();
const [intent] = complete.intents;
const rulesOf = (given: unknown) => checkQuestion(given, { competencies }).map(({ rule }) => rule);

test("a complete question has no problem", () => {
  expect(checkQuestion(complete, { competencies })).toEqual([]);
});

test("a draft whose keys are still to be made has no problem", () => {
  const { key: _, ...draft } = {
    ...complete,
    intents: [intent, intent].map((given) => ({ ...given, key: "" })),
  };
  expect(rulesOf(draft)).toEqual([
    "repeated-signal",
    "repeated-signal",
    "repeated-signal",
    "repeated-signal",
  ]);
});

test("lines that are still blank are no problem, and paths count the lines as they were typed", () => {
  const draft = {
    ...complete,
    probes: ["", "Who agreed?", " ", "Do you have children?", ""],
    intents: [{ ...intent, listenFor: ["", "Names something left out", "", "Clear"] }],
    guide: {
      type: "open",
      parts: [
        { name: "", text: " " },
        { name: "Scope", text: "What a rockstar leaves out." },
      ],
    },
  };
  expect(checkQuestion(draft, { competencies }).map(({ rule, path }) => [rule, ...path])).toEqual([
    ["forbidden-topic", "probes", 3],
    ["personality-word", "guide", "parts", 1, "text"],
    ["vague-signal", "intents", 0, "listenFor", 3],
  ]);
});

test("an empty draft is told what to write, and nothing about keys", () => {
  const problems = checkQuestion(emptyDraft(), { competencies });
  expect(problems.map(({ path }) => path.join("."))).toEqual([
    "prompt",
    "intents.0.sentence",
    "intents.0.competency",
    "intents.0.listenFor",
    "intents.0.watchFor",
    "guide.parts",
    "probes",
    "adapt",
    "specimenAnswers",
  ]);
  expect(problems[2]?.message).toBe("Choose a competency.");
});

test.each<[rule: string, change: Record<string, unknown>]>([
  ["double-barrelled", { prompt: "How do you plan, and what do you leave out?" }],
  ["forbidden-topic", { prompt: "Are you married?" }],
  ["personality-word", { adapt: "Ask for something they are passionate about." }],
  ["minutes", { minutes: 1 }],
  ["guide-kind", { kind: "technical" }],
  ["repeated-signal", { intents: [{ ...intent, watchFor: ["Nobody agreed", "Names something left out"] }] }],
  [
    "unknown-competency",
    {
      intents: [
        intent,
        {
          ...intent,
          key: "more",
          competency: "charm",
          listenFor: ["Says who asked", "Says why then"],
          watchFor: ["Nobody", "Never"],
        },
      ],
    },
  ],
  [
    "specimen-ratings",
    {
      intents: [
        intent,
        {
          ...intent,
          key: "more",
          competency: "charm",
          listenFor: ["Says who asked", "Says why then"],
          watchFor: ["Nobody", "Never"],
        },
      ],
    },
  ],
])("the rule %s is asked of a question", (rule, change) => {
  expect(rulesOf({ ...complete, ...change })).toContain(rule);
});

test("a specimen answer may say anything, a weak one above all", () => {
  const [weak, strong] = complete.specimenAnswers;
  const answers = [{ ...weak, answer: "I am passionate and my husband is, too." }, strong];
  expect(rulesOf({ ...complete, specimenAnswers: answers })).toEqual([]);
});

const endless: Record<string, unknown> = { ...complete };
endless["guide"] = endless;

test.each([
  [undefined],
  [null],
  [7],
  ["Why?"],
  [[]],
  [[complete]],
  [{}],
  [{ prompt: 7, intents: "none", guide: [], probes: {}, specimenAnswers: [null, { ratings: [null] }] }],
  [{ intents: [null, 7, { listenFor: [7, null], watchFor: null }] }],
  [endless],
])("%s is told what to do and nothing is thrown", (given) => {
  expect(rulesOf(given).length).toBeGreaterThan(0);
});

test("competencies that cannot be read are none", () => {
  expect(checkQuestion(complete, { competencies: [null, 7, {}] }).map(({ rule }) => rule)).toEqual([
    "unknown-competency",
    "unknown-competency",
    "unknown-competency",
  ]);
});
