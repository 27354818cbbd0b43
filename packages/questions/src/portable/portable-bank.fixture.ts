import * as fc from "fast-check";
import { aQuestion } from "../question.fixture.ts";
import { guideType } from "../guide.ts";
import type { Competency } from "../competency.ts";
import { questionKind, questionLevel } from "../question.ts";
import type { PortableBank, PortableQuestion } from "./portable-bank.ts";

export function aCompetency(key = "judgement"): Competency {
  const levels = [1, 2, 3].map((level) => ({ level, label: `Level ${level}`, anchor: `Does ${level}.` }));
  return { key, name: `The ${key}`, definition: "Deciding between options.", rubric: { levels } };
}

export function aPortableQuestion(key = "plan-a-release"): PortableQuestion {
  return {
    ...aQuestion(),
    key,
    version: 2,
    state: "approved",
    reviewOn: "2027-03-31",
    provenance: { kind: "written" },
    replacedBy: null,
  };
}

export function aBank(questions: PortableQuestion[] = [aPortableQuestion()]): PortableBank {
  return {
    format: "hiring-loop",
    version: 1,
    contains: ["bank"],
    competencies: [aCompetency()],
    questions,
  };
}

const words = (maxLength: number) => fc.string({ unit: "grapheme", maxLength }).map(withoutNul);
const filled = (maxLength: number) => words(maxLength - 2).map((text) => text.trim() || "x");
const withoutNul = (text: string) => text.replaceAll("\0", "");
const key = fc.stringMatching(/^[a-z0-9]{1,9}(-[a-z0-9]{1,9}){0,3}$/);
const date = fc
  .date({ min: new Date("2020-01-01"), max: new Date("2040-01-01"), noInvalidDate: true })
  .map((day) => day.toISOString().slice(0, 10));
// What spreadsheets, CSV and the cells of several values give a meaning to
const awkward = fc.constantFrom(
  "=1+1",
  "'=1",
  "''-",
  "-a | b",
  "@x",
  "+",
  "a: b:: c",
  ": b",
  ';"',
  "a\r\nb",
  " | ",
  "\t=",
);
const cell = (maxLength: number) =>
  fc.oneof(
    words(maxLength),
    awkward,
    fc.tuple(awkward, awkward).map((pair) => pair.join(" ")),
  );

const provenances = fc.oneof(
  fc.record({ kind: fc.constant("shipped" as const), pack: key }),
  fc.constant({ kind: "written" as const }),
  fc.record({ kind: fc.constant("copied" as const), from: key }),
  fc.record({ kind: fc.constant("guide" as const), title: filled(300), line: fc.integer({ min: 1 }) }),
  fc.record({ kind: fc.constant("table" as const), file: filled(300) }),
);

function drafts(competencies: string[]) {
  const competency = fc.constantFrom("", ...competencies);
  return fc.record({
    prompt: cell(400),
    kind: fc.constantFrom(...questionKind.options),
    roles: fc.array(cell(80), { maxLength: 4 }),
    level: fc.constantFrom(...questionLevel.options),
    minutes: fc.integer({ min: 1, max: 60 }),
    intents: fc.array(
      fc.record({
        key: fc.oneof(fc.constant(""), key),
        sentence: cell(300),
        competency,
        listenFor: fc.array(cell(300), { maxLength: 4 }),
        watchFor: fc.array(cell(300), { maxLength: 4 }),
      }),
      { maxLength: 4 },
    ),
    guide: fc.record({
      type: fc.constantFrom(...guideType.options),
      parts: fc.array(fc.record({ name: cell(80), text: cell(300) }), { maxLength: 4 }),
    }),
    probes: fc.array(cell(300), { maxLength: 4 }),
    adapt: cell(800),
    specimenAnswers: fc.array(
      fc.record({
        answer: words(200),
        ratings: fc.array(fc.record({ competency, level: fc.integer({ min: 1, max: 7 }) }), { maxLength: 3 }),
        reason: words(200),
      }),
      { maxLength: 2 },
    ),
  });
}

function complete(competencies: string[]) {
  const made = fc.record({
    prompt: filled(400),
    competency: fc.constantFrom(...competencies),
    sentence: filled(300),
    probes: fc.array(filled(300), { minLength: 2, maxLength: 4 }),
  });
  return made.map(({ competency, sentence, ...given }) => {
    const { intents, specimenAnswers, ...content } = aQuestion();
    return {
      ...content,
      ...given,
      intents: intents.map((intent) => ({ ...intent, sentence, competency })),
      specimenAnswers: specimenAnswers.map((specimen) => ({
        ...specimen,
        ratings: specimen.ratings.map(({ level }) => ({ competency, level })),
      })),
    };
  });
}

/** Whole banks: any text in drafts, complete questions with any words, retired ones that others replace. */
export const someBank: fc.Arbitrary<PortableBank> = fc
  .record({
    competencies: fc.uniqueArray(key, { minLength: 1, maxLength: 4 }),
    questions: fc.uniqueArray(key, { maxLength: 5 }),
  })
  .chain(({ competencies, questions }) =>
    fc
      .tuple(...questions.map((each) => oneQuestion(each, { competencies, questions })))
      .map((made) => ({ ...aBank(made), competencies: competencies.map((each) => aCompetency(each)) })),
  );

type Keys = { competencies: string[]; questions: string[] };

function oneQuestion(own: string, { competencies, questions }: Keys): fc.Arbitrary<PortableQuestion> {
  const place = fc.record({
    key: fc.constant(own),
    version: fc.integer({ min: 1, max: 1e6 }),
    reviewOn: fc.option(date),
    provenance: provenances,
    replacedBy: fc.constantFrom(null, ...questions.filter((each) => each !== own)),
  });
  return fc.oneof(
    fc
      .tuple(drafts(competencies), place)
      .map(([draft, placed]) => ({ ...draft, ...placed, state: "draft" as const, replacedBy: null })),
    fc
      .tuple(complete(competencies), place)
      .map(([made, placed]) => ({ ...made, ...placed, state: "approved" as const, replacedBy: null })),
    fc
      .tuple(complete(competencies), place)
      .map(([made, placed]) => ({ ...made, ...placed, state: "retired" as const })),
  );
}
