import { emptyDraft } from "@evenhand/questions";
import { expect, test } from "vitest";
import { reduceReview, type Review, type ReviewQuestion } from "./review-state.ts";

const aQuestion = (id: string): ReviewQuestion => ({
  id,
  line: 1,
  prompt: `Why ${id}?`,
  kind: "common",
  minutes: 8,
  intents: [],
  guide: emptyDraft().guide,
  sampleAnswer: "",
  adapt: "",
  standing: "waiting",
  isWanted: false,
});
const review: Review = { roles: [], questions: ["a", "b", "c"].map(aQuestion), selected: "a" };
const standings = ({ questions }: Review) => questions.map(({ standing }) => standing);

test("a decided question makes way for the next that is not", () => {
  const skipped = reduceReview(review, { type: "skip", id: "a" });
  expect(skipped.selected).toBe("b");
  const last = reduceReview(reduceReview(skipped, { type: "select", id: "c" }), { type: "skip", id: "c" });
  expect(last.selected).toBe("b");
});

test("accepting many at once leaves the rest as they are", () => {
  const accepted = reduceReview(review, { type: "accepted", ids: ["a", "c"] });
  expect(standings(accepted)).toEqual(["accepted", "waiting", "accepted"]);
  expect(accepted.selected).toBe("b");
});

test("an accepted question changes in the bank, and no more here", () => {
  const accepted = reduceReview(review, { type: "accepted", ids: ["a"] });
  const change = { type: "describe", id: "a", change: { prompt: "Other" } } as const;
  expect(reduceReview(accepted, change).questions[0]?.prompt).toBe("Why a?");
  expect(standings(reduceReview(accepted, { type: "skip", id: "a" }))[0]).toBe("accepted");
});

test("a skipped question can be taken back", () => {
  const skipped = reduceReview(review, { type: "skip", id: "b" });
  expect(standings(reduceReview(skipped, { type: "take back", id: "b" }))).toEqual(standings(review));
});

const at = (selected: string | null, by: 1 | -1) =>
  reduceReview({ ...review, selected }, { type: "step", by }).selected;

test("stepping stops at both ends and begins at an end where nothing is selected", () => {
  expect([at("a", 1), at("a", -1), at("c", 1), at(null, 1), at(null, -1)]).toEqual(["b", "a", "c", "a", "c"]);
});
