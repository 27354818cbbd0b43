import { expect, test } from "vitest";
import { isWithoutSpaces, stemOf, wordsOf } from "./words.ts";

test.each([
  ["Don't re-deploy: v2 isn't ready.", ["dont", "re", "deploy", "v2", "isnt", "ready"]],
  ["Où est l’équipe?", ["ou", "est", "lequipe"]],
  ["回滚了", ["回滚", "滚了"]],
  [" ?! ", []],
])("the words of %j are %j", (text, words) => {
  expect(wordsOf(text)).toEqual(words);
});

test.each([
  [["deploy", "deploys", "deployed", "deploying", "deployment", "deployments"], "deploy"],
  [["release", "releases", "released", "releasing"], "releas"],
  [["stop", "stops", "stopped", "stopping"], "stop"],
  [["story", "stories"], "story"],
  [["class", "classes"], "class"],
])("%j share the stem %s", (words, stem) => {
  expect(words.map(stemOf)).toEqual(words.map(() => stem));
});

test.each([
  ["test", "task"],
  ["process", "progress"],
  ["thing", "the"],
  ["need", "ne"],
])("%s and %s keep different stems", (one, other) => {
  expect(stemOf(one)).not.toBe(stemOf(other));
});

test("only scripts without spaces cannot be counted in words", () => {
  expect(["回滚", "ロールバック", "การย้อนกลับ"].map(isWithoutSpaces)).toEqual([true, true, true]);
  expect(["roll back", "откат", "반환"].map(isWithoutSpaces)).toEqual([false, false, false]);
});
