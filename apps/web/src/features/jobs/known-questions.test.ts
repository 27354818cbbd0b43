import { expect, test } from "vitest";
import { knowingFound, knowingPlan } from "./known-questions.ts";

const question = (questionVersionId: string, state: "approved" | "retired" = "approved") => ({
  questionVersionId,
  questionId: `id of ${questionVersionId}`,
  prompt: `Prompt of ${questionVersionId}`,
  competencyIds: ["judgement"],
  state,
});
const planOf = (...questions: ReturnType<typeof question>[]) => ({ kits: [{ questions }] });
const none = new Map();

test("a saved plan makes its questions known, and a newer one forgets none of them", () => {
  const older = knowingPlan(none, planOf(question("outage"), question("rollback")));
  const newer = knowingPlan(older, planOf(question("rollback", "retired")));
  expect([...newer.keys()]).toEqual(["outage", "rollback"]);
  expect(newer.get("rollback")?.state).toBe("retired");
});

test("a question found in the bank stays known when plans are loaded", () => {
  const known = knowingPlan(knowingFound(none, question("pipeline")), planOf(question("outage")));
  expect(known.get("pipeline")).toEqual(question("pipeline"));
});
