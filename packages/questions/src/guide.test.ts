import { expect, test } from "vitest";
import { guide, starParts } from "./guide.ts";

const partsNamed = (...names: string[]) => names.map((name) => ({ name, text: "What to expect here." }));
const notStar = "A STAR guide has exactly four parts, in this order: Situation, Task, Action, Result.";

test.each([
  ["a STAR guide", { type: "star", parts: partsNamed(...starParts) }],
  ["a guide of steps", { type: "steps", parts: partsNamed("Stop the damage", "Understand", "Decide") }],
  ["an open guide", { type: "open", parts: partsNamed("What changed") }],
])("%s is accepted", (_what, given) => {
  expect(guide.parse(given)).toEqual(given);
});

test.each([
  [
    "a STAR guide without its result",
    { type: "star", parts: partsNamed("Situation", "Task", "Action") },
    notStar,
  ],
  [
    "a STAR guide out of order",
    { type: "star", parts: partsNamed("Task", "Situation", "Action", "Result") },
    notStar,
  ],
  ["a STAR guide with a fifth part", { type: "star", parts: partsNamed(...starParts, "Lesson") }, notStar],
  ["an unknown shape", { type: "story", parts: partsNamed("Start") }, "A guide is star, steps or open."],
  ["a guide without parts", { type: "open", parts: [] }, "Describe at least one part of a full answer."],
  [
    "a part without text",
    { type: "open", parts: [{ name: "Scope", text: " " }] },
    "The part's text is empty. Write it in.",
  ],
])("%s is refused with what to do", (_what, given, message) => {
  expect(guide.safeParse(given).error?.issues.map((issue) => issue.message)).toEqual([message]);
});
