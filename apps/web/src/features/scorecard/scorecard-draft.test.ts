import { expect, test } from "vitest";
import {
  changeDraft,
  draftToSend,
  hasUnsendable,
  isSameContent,
  openDraft,
  type Content,
  type Draft,
} from "./scorecard-draft.ts";

const empty: Draft = {
  sections: [
    { competencyId: "judgement", rating: null, evidence: [] },
    { competencyId: "diagnosis", rating: null, evidence: [] },
  ],
  recommendation: null,
  recommendationReason: "",
};
const interviewId = "interview";

test("a rating changes its own competency and no other", () => {
  const draft = rate(empty, "judgement", 3);
  expect(draft.sections).toEqual([
    { competencyId: "judgement", rating: { kind: "rated", level: 3 }, evidence: [] },
    empty.sections[1],
  ]);
});

test("citing a note twice takes the citation back", () => {
  const once = cite(cite(empty, "judgement", "n1"), "judgement", "n2");
  expect(once.sections[0]?.evidence).toEqual(["n1", "n2"]);
  expect(cite(once, "judgement", "n1").sections[0]?.evidence).toEqual(["n2"]);
});

test("a change of level keeps the evidence", () => {
  const draft = rate(cite(empty, "judgement", "n1"), "judgement", 2);
  expect(rate(draft, "judgement", 4).sections[0]?.evidence).toEqual(["n1"]);
});

test("the recommendation and its reason are kept apart from the ratings", () => {
  const recommended = changeDraft(empty, { kind: "recommend", recommendation: "yes" });
  const explained = changeDraft(recommended, { kind: "explain", reason: "Clear on rollback." });
  expect(draftToSend(explained, interviewId)).toEqual({
    interviewId,
    ratings: [],
    recommendation: "yes",
    recommendationReason: "Clear on rollback.",
  });
});

test("only made ratings are sent", () => {
  const cited = cite(empty, "diagnosis", "n1");
  const undecided = changeDraft(cited, {
    kind: "rate",
    competencyId: "judgement",
    rating: { kind: "not_assessed", reason: null },
  });
  expect(draftToSend(undecided, interviewId).ratings).toEqual([]);
  const decided = changeDraft(undecided, {
    kind: "rate",
    competencyId: "judgement",
    rating: { kind: "not_assessed", reason: "no_time" },
  });
  expect(draftToSend(rate(decided, "diagnosis", 1), interviewId).ratings).toEqual([
    { competencyId: "judgement", rating: { kind: "not_assessed", reason: "no_time" }, evidence: [] },
    { competencyId: "diagnosis", rating: { kind: "rated", level: 1 }, evidence: ["n1"] },
  ]);
});

test("citations without a rating, and not assessed without a reason, are known to be unsendable", () => {
  expect(hasUnsendable(empty)).toBe(false);
  const cited = cite(empty, "judgement", "n1");
  expect(hasUnsendable(cited)).toBe(true);
  expect(hasUnsendable(rate(cited, "judgement", 2))).toBe(false);
  const undecided = { kind: "not_assessed", reason: null } as const;
  expect(
    hasUnsendable(changeDraft(empty, { kind: "rate", competencyId: "judgement", rating: undecided })),
  ).toBe(true);
});

test("a stored scorecard opens in the order of the interview's competencies", () => {
  const draft = openDraft({
    competencies: empty.sections,
    ratings: [
      { competencyId: "diagnosis", rating: { kind: "rated", level: 2 }, evidence: ["n1", "emptied"] },
    ],
    notes: [
      { id: "n1", text: "Reads the log first." },
      { id: "emptied", text: "  " },
    ],
    recommendation: "no",
    recommendationReason: "",
  });
  expect(draft.sections).toEqual([
    empty.sections[0],
    { competencyId: "diagnosis", rating: { kind: "rated", level: 2 }, evidence: ["n1"] },
  ]);
  expect(draft.recommendation).toBe("no");
});

test("two scorecards are the same whatever the order of ratings and citations", () => {
  const one: Content = {
    interviewId,
    ratings: [rated("a", ["n1", "n2"]), rated("b", [])],
    recommendation: "yes",
    recommendationReason: "",
  };
  expect(isSameContent(one, { ...one, ratings: [rated("b", []), rated("a", ["n2", "n1"])] })).toBe(true);
  expect(isSameContent(one, { ...one, ratings: [rated("b", []), rated("a", ["n2"])] })).toBe(false);
  expect(isSameContent(one, { ...one, recommendation: "no" })).toBe(false);
  expect(isSameContent(one, { ...one, recommendationReason: "Calm." })).toBe(false);
});

const rated = (competencyId: string, evidence: string[]) => ({
  competencyId,
  rating: { kind: "rated" as const, level: 2 },
  evidence,
});
const rate = (draft: Draft, competencyId: string, level: number) =>
  changeDraft(draft, { kind: "rate", competencyId, rating: { kind: "rated", level } });
const cite = (draft: Draft, competencyId: string, noteId: string) =>
  changeDraft(draft, { kind: "cite", competencyId, noteId });
