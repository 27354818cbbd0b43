import { expect, test } from "vitest";
import { anchorProblems } from "./anchors.ts";
import { competencyOutline } from "./outline.ts";

const problems = (...anchors: string[]) =>
  anchorProblems(
    competencyOutline.parse({ rubric: { levels: anchors.map((anchor, at) => ({ level: at + 1, anchor })) } }),
  );

test.each([
  ["Communicates clearly with others.", "Communicates very clearly with others."],
  ["Rarely tests the code before a release.", "Always tests the code before a release."],
  ["Sometimes explains why.", "Consistently explains why."],
  ["Explains the cause well.", "Explains the cause excellently."],
  ["Explains causes in good detail.", "Explains causes in excellent detail."],
  ["Writes few tests for the change.", "Writes many tests for the change."],
  ["Names some risks of the plan.", "Names most risks of the plan."],
  ["Solves problems with a lot of help.", "Solves problems with a little help."],
  ["Describes the system somewhat.", "Describes the system thoroughly and completely."],
  ["Partially fixes the fault.", "Fully fixes the fault."],
  [
    "Explains the cause of the outage to the team.",
    "Always explains the cause of the outage very clearly to the whole team.",
  ],
  ["Poorly plans the migration.", "Plans the migrations adequately."],
])("%s and %s differ only in degree", (lower, higher) => {
  expect(problems("Names no case.", lower, higher)).toEqual([
    {
      rule: "anchor-degree",
      path: ["rubric", "levels", 2, "anchor"],
      message:
        "Say what somebody at level 3 does that nobody at level 2 does: these anchors differ only in degree.",
    },
  ]);
});

test.each([
  ["Names a lesson.", "Names a lesson and the change made because of it."],
  ["Restores service alone.", "Restores service and divides the work."],
  ["Writes tests for the change.", "Writes tests for the change and for the way back."],
  ["Names one option.", "Compares two options on stated criteria."],
  ["Tells people late.", "Tells people before they have to act."],
  ["Asks for help with the plan.", "Helps others with the plan."],
  [
    "Does not explain how the cache was sized and who uses it in which service.",
    "Explains how the cache was sized and who uses it in which service.",
  ],
  [
    "Describes what users saw after the outage of the payment service and who was told in which team.",
    "Describes what users saw before the outage of the payment service and who was told in which team.",
  ],
  ["Reads logs and settles on a cause.", "Reads logs, lists causes and rules them out."],
])("%s and %s are two behaviours", (lower, higher) => {
  expect(problems(lower, higher)).toEqual([]);
});

test.each([
  "Good.",
  "Very good",
  "Excellent communication skills.",
  "Strong knowledge of networks",
  "Good understanding of distributed systems",
  "Poor",
  "Is competent",
  "Demonstrates excellent communication skills",
  "Shows very good skills",
  "Meets expectations",
  "Far exceeds expectations",
  "Below average performance",
  "World-class expert",
  "Has outstanding technical abilities",
  "Excellent at testing",
])("%s only says how good somebody is", (anchor) => {
  expect(problems(anchor)).toEqual([
    {
      rule: "anchor-behaviour",
      path: ["rubric", "levels", 0, "anchor"],
      message: "Say what somebody at level 1 does: this anchor only says how good they are.",
    },
  ]);
});

test.each([
  "Explains the cause.",
  "Clearly explains the cause.",
  "Knows the logs and says which one to read first.",
  "Good knowledge shows: names the log to read first.",
  "Asks who is affected.",
  "Erklärt die Ursache.",
  "原因を説明する",
  "Stops the damage first.",
  "Works around people.",
  "Shows the plan to others.",
  "Handles incidents alone.",
])("%s is a behaviour", (anchor) => {
  expect(problems(anchor)).toEqual([]);
});

test("anchors that are alike are told once, though all are only degrees", () => {
  const rules = problems("Tests rarely.", "Tests often.", "Tests always.").map(({ rule, path }) => [
    rule,
    path[2],
  ]);
  expect(rules).toEqual([
    ["anchor-degree", 1],
    ["anchor-degree", 2],
  ]);
});

test("anchors that are not written yet are left to the schema", () => {
  expect(problems("", " ", "Names a lesson.")).toEqual([]);
});
