import { expect, test } from "vitest";
import { kindsOfChange, type ChangedQuestion } from "./kinds-of-change.ts";

const aChange = (key: string, change: ChangedQuestion["change"]): ChangedQuestion => ({
  key,
  change,
  prompt: `About ${key}`,
  state: "approved",
  note: null,
});
const questions = [
  aChange("a", "new"),
  aChange("b", "refused"),
  aChange("c", "new"),
  aChange("d", "becomes a draft"),
];
const counts = { new: 2, drafts: 1, refused: 1, same: 9 };

test("the changes of a file stand together and by kind, what needs attention first", () => {
  const similar = new Map([["c", [{ id: "1", prompt: "Known" }]]]);
  const kinds = kindsOfChange({ counts, questions }, similar);
  expect(
    kinds.map(({ kind, count, questions: listed }) => [kind, count, listed.map(({ key }) => key).join("")]),
  ).toEqual([
    ["all", 4, "abcd"],
    ["refused", 1, "b"],
    ["close", 1, "c"],
    ["new", 2, "ac"],
    ["becomes a draft", 1, "d"],
  ]);
});

test("kinds that do not occur are left out, and those too many to list are counted in full", () => {
  const many = { counts: { new: 800, drafts: 0, refused: 0, same: 0 }, questions: [aChange("a", "new")] };
  expect(kindsOfChange(many, new Map()).map(({ kind, count }) => [kind, count])).toEqual([
    ["all", 800],
    ["new", 800],
  ]);
});
