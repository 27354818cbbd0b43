import { expect, test } from "vitest";
import { findForKit } from "./find-for-kit.ts";

test("what serves the kit's focus comes first, otherwise in the bank's order", () => {
  expect(idsOf({ focus: ["diagnosis"] })).toEqual(["outage", "pipeline", "rollback"]);
  expect(idsOf({ focus: ["diagnosis", "judgement"] })).toEqual(["outage", "rollback", "pipeline"]);
});

test("every word must occur in the prompt or in an intent", () => {
  expect(idsOf({ words: "BUILDS pipeline" })).toEqual(["pipeline"]);
  expect(idsOf({ words: "builds outage" })).toEqual([]);
});

test("one competency narrows the choice", () => {
  expect(idsOf({ competencyId: "judgement" })).toEqual(["outage", "rollback"]);
});

const idsOf = (wanted: Partial<Parameters<typeof findForKit>[1]>) =>
  findForKit(questions, { words: "", competencyId: undefined, focus: [], ...wanted }).map(
    ({ questionVersionId }) => questionVersionId,
  );

const intent = (sentence: string, competencyId: string) => ({ sentence, competencyId });
const questions = [
  {
    questionVersionId: "pipeline",
    prompt: "Set up a pipeline.",
    intents: [intent("Builds it all", "delivery")],
  },
  {
    questionVersionId: "outage",
    prompt: "An outage.",
    intents: [intent("Finds the cause", "diagnosis"), intent("Weighs", "judgement")],
  },
  { questionVersionId: "rollback", prompt: "Roll back?", intents: [intent("Weighs both", "judgement")] },
];
