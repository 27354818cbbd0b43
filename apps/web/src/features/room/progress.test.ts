import { expect, test } from "vitest";
import { newEntry } from "../../outbox/entry.ts";
import { mustHavesHeard, notedIntents, notedQuestions } from "./progress.ts";

const questions = [
  { intents: [{ id: "i1", competencyId: "judgement" }] },
  { intents: [{ id: "i2", competencyId: "automation" }] },
];
const competencies = [
  { competencyId: "judgement", name: "Judgement", mustHave: true },
  { competencyId: "automation", name: "Automation", mustHave: true },
  { competencyId: "learning", name: "Learning", mustHave: false },
];

test("a must-have counts as heard once something is noted for one of its intents", () => {
  const noted = notedIntents([aLine("q1", "i1", "trunk"), aLine("q1", "i1", "and more")]);
  expect(noted).toEqual(["i1"]);
  expect(mustHavesHeard(competencies, questions, noted)).toEqual([
    { name: "Judgement", isHeard: true },
    { name: "Automation", isHeard: false },
  ]);
});

test("a line without words is not a note", () => {
  const lines = [aLine("q1", "i1", "  "), aLine("q2", null, "said hello")];
  expect(notedIntents(lines)).toEqual([]);
  expect(notedQuestions(lines)).toEqual(["q2"]);
});

function aLine(questionVersionId: string, intentId: string | null, text: string) {
  return { ...newEntry(crypto.randomUUID(), { questionVersionId, intentId }, 0).line, text };
}
