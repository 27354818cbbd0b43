import { expect, test } from "vitest";
import { guideKindProblems } from "./guide-kind.ts";
import { questionOutline } from "./outline.ts";

const asked = (kind: string, type?: string) =>
  guideKindProblems(questionOutline.parse({ kind, guide: { type } }));

test.each([
  ["behavioral", "star"],
  ["technical", "steps"],
  ["common", "star"],
  ["common", "steps"],
  ["common", "open"],
])("a %s question may have a %s guide", (kind, type) => {
  expect(asked(kind, type)).toEqual([]);
});

test.each([
  ["behavioral", "steps", "Give a behavioral question a STAR guide."],
  ["behavioral", "open", "Give a behavioral question a STAR guide."],
  ["technical", "star", "Give a technical question a guide of steps."],
  ["technical", "open", "Give a technical question a guide of steps."],
])("a %s question with a %s guide is told which it needs", (kind, type, message) => {
  expect(asked(kind, type)).toEqual([{ rule: "guide-kind", path: ["guide", "type"], message }]);
});

test("a guide that has no type yet is left to the schema", () => {
  expect(asked("behavioral")).toEqual([]);
});
