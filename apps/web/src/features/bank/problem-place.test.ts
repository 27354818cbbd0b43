import { expect, test } from "vitest";
import { problemPlace } from "./problem-place.ts";

test("of several intents and answers, the one that is meant is named", () => {
  expect(problemPlace(["intents", 1, "listenFor", 0])).toBe("Intent B: ");
  expect(problemPlace(["specimenAnswers", 0, "reason"])).toBe("Answer 1: ");
  expect(problemPlace(["probes", 0])).toBe("");
  expect(problemPlace(["intents"])).toBe("");
});
