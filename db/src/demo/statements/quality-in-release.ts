import type { QuestionStatements } from "./statements.ts";

export const qualityInRelease: QuestionStatements = {
  context: [
    "Speaks about {system}: about {count} merges a week, nightly candidate build",
    "Release decision is made on {weekday} mornings, twenty minutes, {team} and support",
  ],
  intents: {
    "places-checks-by-defect": {
      for: [
        "contract tests with {other} because field names broke twice; since then not once",
        "three checks block, the rest inform, and can say why for each of them",
        "flaky tests: quarantined with an owner for {days} days, then fixed or deleted",
        "an escaped rounding error led to a property test on money, told which commit it would have stopped",
      ],
      against: [
        "coverage above 80 % is given as the proof",
        "the manual regression pass on {weekday} decides, nothing before it blocks",
        "red tests are re-run until green, no limit known",
        "names unit, integration, end-to-end, performance, security, without one thing any of them found",
      ],
      follow_up: ["which check would you delete first?", "what happens to a test that fails once a week?"],
    },
    "decides-with-open-defects": {
      for: [
        "shipped with a wrong label in one language, on purpose: fix cost a day, {count} users, support had the sentence ready",
        "compares with what users have today, not with a perfect build",
        "held a build {days} days against the product lead, wrote down what would change that",
        "product owner decides, but hears defect, reach and the way back in one paragraph",
      ],
      against: [
        '"we never release with known bugs"',
        "severity 1 stops, severity 2 does not; who sets the severity stays open",
        "the head of product decided, own view not to be had",
      ],
      follow_up: ["and how did that build turn out?", "who heard of the open defect before the release?"],
    },
  },
};
