import { expect, test } from "vitest";
import { whyFound } from "./why-found.ts";

const question = {
  prompt: "When did you choose a rollback?",
  intents: ["Weighs both ways"],
  signals: ["Names the cost of a rollback", "Waits for the weekend"],
};
const why = (beginnings: string[], words: string[] = []) =>
  whyFound(question, ["Judgement under pressure"], { beginnings, words });

test("a word of the prompt or of an intent needs no further line", () => {
  expect(why(["roll"])).toEqual([]);
  expect(why(["weigh"])).toEqual([]);
});

test("a word that stands in a signal only shows the signal", () => {
  expect(why(["week"])).toEqual(["Waits for the weekend"]);
  expect(why(["roll", "week"])).toEqual(["Waits for the weekend"]);
});

test("a word that stands in a competency only shows its name", () => {
  expect(why(["pressure"])).toEqual(["Judgement under pressure"]);
});

test("a corrected word shows where it stands", () => {
  expect(why([], ["weekend"])).toEqual(["Waits for the weekend"]);
  expect(why([], ["rollback"])).toEqual([]);
});

test("a search for nothing shows nothing", () => {
  expect(why([])).toEqual([]);
});
