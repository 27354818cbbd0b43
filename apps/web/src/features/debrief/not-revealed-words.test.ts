import { expect, test } from "vitest";
import { notRevealedWords } from "./not-revealed-words.ts";

const base = { rule: "own_submission", debriefOpened: false, seats: 1, owed: 1 } as const;

test("whoever owes a scorecard is told that theirs comes first, whatever the rule", () => {
  expect(notRevealedWords(base)).toBe("You see the others' scorecards once you have submitted yours.");
  expect(notRevealedWords({ ...base, seats: 2, owed: 2 })).toContain("submitted your 2");
  expect(notRevealedWords({ ...base, rule: "all_submissions" })).toContain("First submit yours.");
  expect(notRevealedWords({ ...base, rule: "debrief_opened", debriefOpened: true })).toContain(
    "once you have submitted yours",
  );
});

test("whoever has submitted waits for what the rule names", () => {
  expect(notRevealedWords({ ...base, owed: 0, rule: "debrief_opened" })).toBe(
    "You see the others' scorecards when the debrief is opened.",
  );
  expect(notRevealedWords({ ...base, owed: 0, rule: "all_submissions" })).toContain(
    "everybody has submitted",
  );
});

test("a reader without a seat is told who the debrief is for", () => {
  expect(notRevealedWords({ ...base, seats: 0, owed: 0 })).toContain("those who belong to the loop when");
  expect(notRevealedWords({ ...base, seats: 0, owed: 0, debriefOpened: true })).toContain("is open to those");
});
