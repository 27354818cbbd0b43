import { expect, test } from "vitest";
import { draftProblems, submitProblems, type ScorecardDraft, type ScorecardFrame } from "./scorecard.ts";

const levels = [1, 2, 3, 4].map((level) => ({
  level,
  label: `Level ${level}`,
  anchor: `Did what level ${level} says.`,
}));
const frame: ScorecardFrame = {
  competencies: [
    { competencyId: "judgement", name: "Judgement", levels },
    { competencyId: "learning", name: "Learning", levels },
  ],
  noteIds: ["note-1", "note-2"],
};
const rated = (competencyId: string, level: number, evidence: string[] = []) => ({
  competencyId,
  rating: { kind: "rated" as const, level },
  evidence,
});
const draft = (change: Partial<ScorecardDraft>): ScorecardDraft => ({
  interviewId: "interview",
  revision: 0,
  ratings: [],
  recommendation: null,
  recommendationReason: "",
  ...change,
});
const messages = (problems: { message: string }[]) => problems.map(({ message }) => message);

test("an empty draft can be kept but not submitted", () => {
  expect(draftProblems(draft({}), frame)).toEqual([]);
  expect(messages(submitProblems(draft({}), frame))).toEqual([
    "Rate Judgement, or say why it was not assessed.",
    "Rate Learning, or say why it was not assessed.",
    "Give your recommendation.",
  ]);
});

test("a full scorecard can be submitted, and not assessed counts as an answer", () => {
  const full = draft({
    ratings: [
      rated("judgement", 4, ["note-1"]),
      { competencyId: "learning", rating: { kind: "not_assessed", reason: "no_time" }, evidence: [] },
    ],
    recommendation: "no_decision",
  });
  expect(submitProblems(full, frame)).toEqual([]);
});

test.each([
  [rated("judgement", 5), "Judgement has no level 5. Choose one of its anchors."],
  [
    rated("judgement", 3, ["stranger"]),
    "Judgement cites a note that is not yours from this interview. Remove it.",
  ],
  [rated("judgement", 3, ["note-1", "note-1"]), "Judgement cites the same note twice. Remove one."],
  [rated("other", 3), "This interview does not grade that competency. Leave it out."],
])("rating %# is refused with a sentence", (rating, message) => {
  expect(messages(draftProblems(draft({ ratings: [rating] }), frame))).toEqual([message]);
});

test("a competency is rated once", () => {
  const twice = draft({ ratings: [rated("judgement", 2), rated("judgement", 3)] });
  expect(messages(draftProblems(twice, frame))).toEqual(["Judgement is rated twice. Rate it once."]);
});
