import { expect, test } from "vitest";
import { openingProblems, planProblems, type JobPlan } from "./job-plan.ts";

const kit = {
  name: "Screen",
  purpose: "",
  minutes: 30,
  competencyIds: ["a"],
  questions: [{ questionVersionId: "q", minutes: 10 }],
};
const plan = (change: Partial<JobPlan> = {}): JobPlan => ({
  title: "Job",
  summary: "",
  hiringManagerId: null,
  competencies: [{ competencyId: "a", weight: 3, mustHave: true }],
  kits: [kit],
  ...change,
});

test("a sound plan has no problems", () => {
  expect(planProblems(plan())).toEqual([]);
  expect(openingProblems(plan())).toEqual([]);
});

test("a plan names each competency once and grades only what the job grades", () => {
  const competency = { competencyId: "a", weight: 1, mustHave: false };
  expect(planProblems(plan({ competencies: [competency, competency] }))).toEqual([
    "A competency is listed twice. Remove one of them.",
  ]);
  expect(planProblems(plan({ competencies: [] }))[0]).toMatch(
    /Screen looks at a competency that the job does not grade/,
  );
});

test("a kit does not ask a question twice", () => {
  const questions = [kit.questions, kit.questions].flat();
  expect(planProblems(plan({ kits: [{ ...kit, questions }] }))).toEqual([
    "Screen asks a question twice. Remove one of them.",
  ]);
});

test("a loop is not opened from an unfinished plan", () => {
  expect(openingProblems(plan({ kits: [] }))).toEqual(["This plan has no kits yet. Add at least one."]);
  expect(openingProblems(plan({ kits: [{ ...kit, questions: [], competencyIds: [] }] }))).toHaveLength(2);
  expect(openingProblems(plan({ competencies: [] }))).toEqual([
    "This job grades nothing yet. Choose its competencies.",
  ]);
});
