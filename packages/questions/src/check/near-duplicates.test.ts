import { expect, test } from "vitest";
import { nearDuplicates } from "./near-duplicates.ts";

const among = (...prompts: string[]) =>
  nearDuplicates(prompts.map((prompt, at) => ({ key: `q${at}`, prompt })));

test.each([
  ["Tell me about a deployment of yours that failed.", "Describe a deployment of yours which failed."],
  [
    "Tell me about a deployment of yours that failed.",
    "Tell me about a time one of your deployments failed.",
  ],
  [
    "How do you find out whether a build is good enough to release?",
    "How do you know whether a build is good enough for release?",
  ],
  [
    "Walk me through the rollback procedure of a system you have released.",
    "Describe the rollback procedure of a system you released.",
  ],
  [
    "Tell me about a time a colleague kept skipping your release procedure.",
    "Tell me about a colleague who kept skipping the release procedure.",
  ],
  [
    "Design a delivery pipeline for a new web service for which nothing exists yet.",
    "Design a delivery pipeline for a new web service when nothing exists.",
  ],
  [
    "How would you move an existing service from virtual machines to containers?",
    "How do you move existing services from virtual machines into containers?",
  ],
  [
    "How do you decide which parts of a release to automate?",
    "How do you decide what parts of a release should be automated?",
  ],
  [
    "What do you watch after a deployment to decide whether it may stay?",
    "After a deployment, what do you watch to decide whether it may stay?",
  ],
  ["How do you plan a release?", "  how do you PLAN a release "],
  ["如何回滚一个失败的发布？", "如何回滚失败的发布？"],
])("%s and %s ask the same", (one, other) => {
  expect(among(one, other)).toMatchObject([{ a: "q0", b: "q1" }]);
});

test.each([
  ["How do you plan a release?", "How do you plan a migration?"],
  ["How do you plan a release?", "How do you test a release?"],
  ["How do you plan a release?", "Why do you plan a release so early?"],
  ["Tell me about a deployment of yours that failed.", "Tell me about a project of yours that failed."],
  ["How do you deploy after a failure?", "Tell me about a deployment that failed."],
  [
    "Tell me about a time you disagreed with your manager about a technical decision.",
    "Tell me about a time you disagreed with a colleague about a technical decision.",
  ],
  [
    "How would you move an existing service from virtual machines to containers?",
    "How would you move an existing service from one cloud to another?",
  ],
  ["How do you decide which tests to write?", "How do you decide which tests to delete?"],
  [
    "Tell me about a time you had to tell people that a release would be late.",
    "Tell me about a time you had to tell people that a feature would be dropped.",
  ],
  ["", ""],
  ["如何回滚一个失败的发布？", "如何设计一个新的系统？"],
])("%s and %s ask different things", (one, other) => {
  expect(among(one, other)).toEqual([]);
});

test("identical prompts are similar to 1", () => {
  expect(among("How do you plan?", "How do you log?", "How do you plan?")).toEqual([
    { a: "q0", b: "q2", similarity: 1 },
  ]);
});

test("the most similar come first", () => {
  const pairs = among(
    "How do you find out whether a build is good enough to release?",
    "How do you know whether a build is good enough for release?",
    "How do you log?",
    "How do you log?",
  );
  expect(pairs.map(({ a, b }) => [a, b])).toEqual([
    ["q2", "q3"],
    ["q0", "q1"],
  ]);
});

test("a hundred identical prompts are told by a pair each, and not all with all", () => {
  expect(among(...Array.from({ length: 100 }, () => "How do you plan a release?"))).toHaveLength(99);
});

test("prompts that differ in a number are each told with a few others", () => {
  const prompts = Array.from(
    { length: 500 },
    (_, at) => `How would you test release number ${at} of a service?`,
  );
  const pairs = among(...prompts);
  expect(new Set(pairs.map(({ b }) => b)).size).toBe(499);
  expect(pairs.length).toBeLessThan(500 * 10);
});
