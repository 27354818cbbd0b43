import { emptyDraft } from "@evenhand/questions";
import { expect, test } from "vitest";
import { acceptableOf, readinessOf } from "./acceptable.ts";
import type { ReviewQuestion } from "./review-state.ts";

const aQuestion = (id: string, change: Partial<ReviewQuestion> = {}): ReviewQuestion => ({
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
  ...change,
});
const closeness = { inBank: new Map([["close", []]]), inGuide: new Map([["repeat", "a"]]) };
const idsOf = (questions: ReviewQuestion[], state: "looked" | "looking" | "failed") =>
  acceptableOf({ roles: [], selected: null, questions }, { ...closeness, state }).map(({ id }) => id);

test("accepting all takes what is undecided, complete and close to nothing", () => {
  const questions = [
    aQuestion("a"),
    aQuestion("close"),
    aQuestion("repeat"),
    aQuestion("empty", { prompt: " " }),
    aQuestion("skipped", { standing: "skipped" }),
  ];
  expect(idsOf(questions, "looked")).toEqual(["a"]);
});

test("what is close and wanted all the same is taken", () => {
  expect(idsOf([aQuestion("close", { isWanted: true })], "looked")).toEqual(["close"]);
});

test("nothing is taken before all are compared, and everything else if they cannot be", () => {
  expect(idsOf([aQuestion("a")], "looking")).toEqual([]);
  expect(idsOf([aQuestion("a")], "failed")).toEqual(["a"]);
});

test("a question that was put right is looked at again", () => {
  const empty = aQuestion("a", { prompt: "" });
  expect(readinessOf(empty, [], closeness).kind).toBe("incomplete");
  expect(readinessOf({ ...empty, prompt: "Why?" }, [], closeness).kind).toBe("ready");
  expect(readinessOf(aQuestion("a"), ["r".repeat(81)], closeness).kind).toBe("incomplete");
});
