import { describe, expect, test } from "vitest";
import { findQuestions, readBankFilter } from "./bank-filter.ts";

describe("finding questions in the bank", () => {
  test("every word must occur, in any order and any case", () => {
    expect(keysOf({ q: "ROLLBACK release" })).toEqual(["rollback"]);
    expect(keysOf({ q: "rollback holiday" })).toEqual([]);
  });

  test("words are looked for in intents and in both kinds of signals", () => {
    expect(keysOf({ q: "weighs" })).toEqual(["rollback"]);
    expect(keysOf({ q: "deadline" })).toEqual(["pipeline"]);
    expect(keysOf({ q: "guesses" })).toEqual(["pipeline"]);
  });

  test("accents do not get in the way", () => {
    expect(keysOf({ q: "naive" })).toEqual(["rollback"]);
  });

  test("each filter narrows on its own, and together they all hold", () => {
    expect(keysOf({ kind: "technical" })).toEqual(["pipeline"]);
    expect(keysOf({ level: "senior" })).toEqual(["rollback"]);
    expect(keysOf({ competencyId: "judgement" })).toEqual(["rollback"]);
    expect(keysOf({ competencyId: "judgement", kind: "technical" })).toEqual([]);
  });

  test("no filter leaves the bank in its order", () => {
    expect(keysOf({})).toEqual(["pipeline", "rollback"]);
    expect(keysOf({ q: "  " })).toEqual(["pipeline", "rollback"]);
  });
});

describe("reading the filter from an address", () => {
  test("what it understands is kept", () => {
    const search = { q: "roll back", kind: "technical", competency: "judgement", level: "any" };
    expect(readBankFilter(search)).toEqual(search);
  });

  test("unknown kinds and levels are left out", () => {
    const filter = readBankFilter({ kind: "riddle", level: 7, competency: ["judgement"], q: "" });
    expect(filter).toEqual({ q: undefined, kind: undefined, level: undefined, competency: undefined });
  });

  test("a number is a word to search for", () => {
    expect(readBankFilter({ q: 500 }).q).toBe("500");
  });
});

const keysOf = (filter: Parameters<typeof findQuestions>[1]) =>
  findQuestions(questions, filter).map(({ key }) => key);

const questions = [
  {
    key: "pipeline",
    prompt: "Set up a pipeline from nothing.",
    kind: "technical",
    level: "mid",
    intents: [
      {
        sentence: "Builds the whole path",
        competencyId: "delivery",
        listenFor: ["Asks about the deadline"],
        watchFor: ["Guesses at numbers"],
      },
    ],
  },
  {
    key: "rollback",
    prompt: "When did you choose a rollback of a release?",
    kind: "behavioral",
    level: "senior",
    intents: [
      {
        sentence: "Weighs both ways",
        competencyId: "judgement",
        listenFor: ["Names a cost"],
        watchFor: ["Takes a naïve view"],
      },
    ],
  },
];
