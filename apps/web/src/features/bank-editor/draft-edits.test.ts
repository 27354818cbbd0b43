import { emptyDraft } from "@evenhand/questions";
import { expect, test } from "vitest";
import { minutesOf, ratedCompetencies, withGuideType, withRating } from "./draft-edits.ts";

test("a story has its four parts, and no words of the steps before it are lost", () => {
  const steps = {
    type: "steps" as const,
    parts: ["Look", "Ask", "Try", "Tell", "Learn"].map((name) => ({ name, text: `${name} well` })),
  };
  const star = withGuideType(steps, "star");
  expect(star.parts.map(({ name }) => name)).toEqual(["Situation", "Task", "Action", "Result"]);
  expect(star.parts[0]?.text).toBe("Look: Look well");
  expect(star.parts[3]?.text).toBe("Tell: Tell well\nLearn: Learn well");
});

test("a story that becomes steps keeps its parts, and as a story again its texts", () => {
  const star = withGuideType({ type: "open", parts: [{ name: "Situation", text: "An outage" }] }, "star");
  const back = withGuideType(withGuideType(star, "steps"), "star");
  expect(back).toEqual(star);
});

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

test("minutes are whole and between 1 and 60", () => {
  expect(["8", "0", "61", "2.5", "", "x"].map(minutesOf)).toEqual([8, null, null, null, null, null]);
});
