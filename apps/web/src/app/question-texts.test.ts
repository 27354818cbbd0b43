import { emptyDraft } from "@evenhand/questions";
import { expect, test } from "vitest";
import { differingTexts, questionTexts } from "./question-texts.ts";

const names = (key: string) => (key === "" ? "none yet" : key);
const begun = { ...emptyDraft(), prompt: "Why do pipelines fail?" };

test("only the parts that differ are named, with what stood in each", () => {
  const changed = { ...begun, prompt: "Why do builds fail?", minutes: 9 };
  expect(differingTexts(questionTexts(begun, names), questionTexts(changed, names))).toEqual([
    { label: "Prompt", before: "Why do pipelines fail?", after: "Why do builds fail?" },
    {
      label: "Kind, level and minutes",
      before: "common · any · 8 min",
      after: "common · any · 9 min",
    },
  ]);
});

test("a specimen answer that only one of them has stands against nothing", () => {
  const answered = {
    ...begun,
    specimenAnswers: [{ answer: "We look.", ratings: [{ competency: "care", level: 2 }], reason: "Thin." }],
  };
  expect(differingTexts(questionTexts(begun, names), questionTexts(answered, names))).toEqual([
    { label: "Specimen answer 1", before: "", after: "We look.\ncare: 2\nThin." },
  ]);
});

test("empty lines make no difference", () => {
  const spaced = { ...begun, probes: ["", "What then?", ""] };
  const tight = { ...begun, probes: ["What then?"] };
  expect(differingTexts(questionTexts(spaced, names), questionTexts(tight, names))).toEqual([]);
});
