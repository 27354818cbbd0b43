import { expect, test } from "vitest";
import { coverageAdvice, coverageOf, isThin } from "./coverage.ts";
import { editPlan } from "./plan-draft.ts";
import { aDraft, diagnosis, judgement, outage, pipeline, rollback } from "./plan-draft.fixture.ts";

test("must-haves stand on top, and each kit shows how many of its questions ask", () => {
  expect(coverageOf(aDraft(), byVersion)).toEqual([
    {
      competencyId: diagnosis,
      mustHave: true,
      cells: [
        { key: "screen", questions: 1, inFocus: false },
        { key: "technical", questions: 1, inFocus: true },
      ],
      seenBy: 1,
    },
    {
      competencyId: judgement,
      mustHave: false,
      cells: [
        { key: "screen", questions: 1, inFocus: true },
        { key: "technical", questions: 1, inFocus: true },
      ],
      seenBy: 2,
    },
  ]);
});

test("a kit that grades without asking does not count as seeing", () => {
  const draft = editPlan(aDraft(), { type: "remove question", key: "technical", questionVersionId: outage });
  expect(coverageOf(draft, byVersion)[0]).toMatchObject({ competencyId: diagnosis, seenBy: 0 });
});

test("a question whose intents are not known counts for nothing", () => {
  expect(coverageOf(aDraft(), new Map()).map(({ seenBy }) => seenBy)).toEqual([0, 0]);
});

test("only a must-have needs a second pair of eyes", () => {
  const row = { competencyId: judgement, cells: [], mustHave: true, seenBy: 1 };
  expect(isThin(row)).toBe(true);
  expect(isThin({ ...row, seenBy: 2 })).toBe(false);
  expect(isThin({ ...row, mustHave: false })).toBe(false);
});

test("where a kit already asks, the advice is to grade it there", () => {
  expect(adviceFor(aDraft())).toEqual([
    {
      sentence: "Diagnosis is a must-have, but only one kit sees it. Let two kits ask about it and grade it.",
      fix: { kind: "grade it there", key: "screen", kitName: "Screen", competencyId: diagnosis },
    },
  ]);
});

test("where no other kit asks, the advice is to find a question", () => {
  const draft = editPlan(aDraft(), { type: "remove question", key: "screen", questionVersionId: pipeline });
  expect(adviceFor(draft)[0]?.fix).toEqual({ kind: "find a question", competencyId: diagnosis });
});

test("a plan without kits needs no advice on coverage", () => {
  expect(adviceFor({ ...aDraft(), kits: [] })).toEqual([]);
});

const adviceFor = (draft: ReturnType<typeof aDraft>) =>
  coverageAdvice(draft, coverageOf(draft, byVersion), (id) => (id === diagnosis ? "Diagnosis" : "Judgement"));

const byVersion = new Map([
  [pipeline, new Set([diagnosis])],
  [rollback, new Set([judgement])],
  [outage, new Set([diagnosis])],
]);
