import type { QuestionStatements } from "./statements.ts";

export const releaseCycle: QuestionStatements = {
  context: [
    "{month} release of {system}, {teams} teams, cut-off on a {weekday}",
    "Release every {weeks} weeks, {count} changes in this one",
    "Was release lead for {system}, second time",
  ],
  intents: {
    "sees-the-whole-path": {
      for: [
        "starts with the scope meeting {weeks} weeks ahead, what was left out and who agreed to it",
        "one tagged build from the cut-off on, same digest in staging and production, anyone on {team} could look it up",
        "gate before production: soak of a day, zero open blockers, sign-off by on-call of {neighbour}",
        "change record names build, approver and the way back; showed me from memory what is in it",
      ],
      against: [
        "begins with the deployment command, planning only after I asked",
        "a config file was edited between staging and production, told in passing",
        '"QA gives us the green light", cannot say what QA looked at',
        "lists the stages like a slide, no date or name of this release",
      ],
      follow_up: [
        "who could have stopped it at the cut-off?",
        "what exactly was handed from staging to production?",
      ],
    },
    "stays-after-deployment": {
      for: [
        "stayed on with {team} until the next morning's peak, orders per minute on the screen, rota for the night written down",
        "review {days} days later, two actions with names, both in the next release notes",
        "support queue read every day for a week after, {count} tickets sorted with {neighbour}",
      ],
      against: [
        '"then it was live", had to ask twice what came after',
        "review was held, cannot name one action from it",
        "errors on the {weekday} after are told as an operations matter",
      ],
      follow_up: ["what was different in the next release because of this one?", "who watched overnight?"],
    },
  },
};
