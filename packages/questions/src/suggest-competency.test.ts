import { expect, test } from "vitest";
import { bank } from "./bank/index.ts";
import { clearCompetency, suggestCompetencies } from "./suggest-competency.ts";

const aCompetency = (key: string, name: string, definition: string) => ({
  key,
  name,
  definition,
  levels: [{ anchor: `Shows little of ${name}.` }],
});
const listening = aCompetency(
  "listening",
  "Listening",
  "Hears what customers need before offering anything.",
);
const planning = aCompetency("planning", "Planning", "Puts work in an order and keeps to dates.");
const both = [listening, planning];

test("a reason is about the competency whose words it uses, in whichever form", () => {
  expect(suggestCompetencies("Whether they listened to a customer's needs", both)[0]?.key).toBe("listening");
  expect(clearCompetency("Whether they listened to a customer's needs", both)).toBe("listening");
});

test("a reason with no word of any competency is about none", () => {
  expect(suggestCompetencies("Whether the engine is warm", both)).toEqual([]);
  expect(clearCompetency("Whether the engine is warm", both)).toBeNull();
});

test("words that every competency uses tell nothing apart", () => {
  expect(clearCompetency("Whether they show it", both)).toBeNull();
  expect(clearCompetency("Hears what is needed and plans dates", both)).toBeNull();
});

test("the order of the competencies makes no difference", () => {
  const sentence = "Orders work by what customers need, and keeps to dates";
  expect(suggestCompetencies(sentence, both.toReversed())).toEqual(suggestCompetencies(sentence, both));
});

test("what is clear in the shipped bank is what its authors chose, two times in three at least", () => {
  const competencies = bank.competencies.map(({ rubric, ...rest }) => ({ ...rest, levels: rubric.levels }));
  const intents = bank.packs.flatMap(({ questions }) => questions).flatMap((question) => question.intents);
  const clear = intents.flatMap(({ sentence, competency }) => {
    const suggested = clearCompetency(sentence, competencies);
    return suggested === null ? [] : [suggested === competency];
  });
  expect(clear.length / intents.length).toBeGreaterThan(0.15);
  expect(clear.filter(Boolean).length / clear.length).toBeGreaterThan(0.66);
});
