import { emptyDraft } from "@evenhand/questions";
import { expect, test } from "vitest";
import { ratedCompetencies, withRating } from "./draft-edits.ts";

test("an answer is rated on what the intents are about, and stays rated on what they were about", () => {
  const [intent] = emptyDraft().intents;
  if (!intent) throw new Error("A draft begins with an intent.");
  const draft = { ...emptyDraft(), intents: [{ ...intent, competency: "judgement" }, intent] };
  const specimen = { answer: "", reason: "", ratings: [{ competency: "learning", level: 2 }] };
  expect(ratedCompetencies(draft, specimen)).toEqual(["judgement", "learning"]);
});

test("a rating is given once per competency and can be taken away", () => {
  const given = withRating([{ competency: "judgement", level: 1 }], "judgement", 3);
  expect(given).toEqual([{ competency: "judgement", level: 3 }]);
  expect(withRating(given, "judgement", null)).toEqual([]);
});
