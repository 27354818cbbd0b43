import { expect, test } from "vitest";
import { resumeDraft } from "./resume-draft.ts";
import type { Draft } from "./scorecard-draft.ts";

const draft: Draft = {
  sections: [
    { competencyId: "judgement", rating: { kind: "rated", level: 2 }, evidence: [] },
    { competencyId: "diagnosis", rating: null, evidence: ["n1"] },
  ],
  recommendation: null,
  recommendationReason: "Calm.",
};
const copy = { baseRevision: 3, draft, keptAt: "2026-11-24T10:01:01.000Z" };
const empty = { interviewId: "i", revision: 3, ratings: [], recommendation: null, recommendationReason: "" };
const same = {
  ...empty,
  ratings: [{ competencyId: "judgement", rating: { kind: "rated" as const, level: 2 }, evidence: [] }],
  recommendationReason: "Calm.",
};

test("a copy over the server's own revision goes on where it was left", () => {
  expect(resumeDraft(copy, empty, false)).toEqual({ kind: "go on", draft });
});

test("a copy whose save arrived unanswered goes on with what the server cannot keep", () => {
  expect(resumeDraft(copy, { ...same, revision: 4 }, false)).toEqual({ kind: "go on", draft });
});

test("a copy that another device has overtaken is its author's choice", () => {
  expect(resumeDraft(copy, { ...same, revision: 5, recommendation: "no" }, false)).toEqual({
    kind: "choose",
    copy,
  });
});

test("a copy never replaces what was changed here meanwhile", () => {
  expect(resumeDraft(copy, empty, true)).toEqual({ kind: "choose", copy });
  expect(resumeDraft(copy, same, true)).toEqual({ kind: "over" });
});
