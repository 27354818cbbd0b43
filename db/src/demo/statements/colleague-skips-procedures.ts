import type { QuestionStatements } from "./statements.ts";

export const colleagueSkipsProcedures: QuestionStatements = {
  context: [
    "Colleague on {team} merged past the review about {count} times in one quarter",
    "Change form had two pages at the time",
  ],
  intents: {
    "takes-it-up-with-the-person": {
      for: [
        "went to the colleague first, coffee, no audience; can repeat the colleague's reason",
        "named the consequence: {other} was on call for it on a {weekday} night and did not know",
        "agreed: form for everything that touches money, nothing for texts; both looked again after {weeks} weeks",
        '"I asked what it costs you", {minutes} minutes each time, as it turned out',
      ],
      against: [
        "first step was the manager, the colleague heard of it there",
        "told the colleague that it is the rule, no consequence named",
        "filled in the forms for the colleague from then on",
        '"some people are just like that"',
      ],
      follow_up: ["what was the colleague's reason?", "what did you agree on in the end?"],
    },
    "repairs-the-procedure": {
      for: [
        "form went from two pages to four lines, three of them filled in by the tool",
        "review cannot be skipped any more for {system}, texts go without",
        "looked after {weeks} weeks: skipped once, in an emergency, and reported by the colleague",
        '"I had written that step and never explained it"',
      ],
      against: [
        "the procedure was right, so nothing to change",
        "a reminder at the team meeting and a sterner page in the wiki",
        "does not know whether it was skipped again",
      ],
      follow_up: ["was it skipped again since?", "which step would you drop today?"],
    },
  },
};
