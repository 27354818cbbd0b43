import { expect, test } from "vitest";
import { pack } from "./pack.ts";
import { aQuestion } from "./question.fixture.ts";

const complete = { key: "releases", title: "Releases", role: "Release engineer", questions: [aQuestion()] };

test("a pack with one question is accepted", () => {
  expect(pack.parse(complete)).toEqual(complete);
});

test.each([
  ["no questions", { questions: [] }, "A pack needs at least one question."],
  [
    "one question twice",
    { questions: [aQuestion(), aQuestion()] },
    "Two questions of this pack have the same key. Rename one.",
  ],
  ["no title", { title: "" }, "The pack's title is empty. Write it in."],
])("a pack with %s is refused with what to do", (_what, change, message) => {
  const messages = pack.safeParse({ ...complete, ...change }).error?.issues.map((issue) => issue.message);
  expect(messages).toEqual([message]);
});
