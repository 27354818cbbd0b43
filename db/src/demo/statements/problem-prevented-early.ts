import type { QuestionStatements } from "./statements.ts";

export const problemPreventedEarly: QuestionStatements = {
  context: [
    "{weeks} weeks before the {month} release of {system}",
    "Noticed it in a review of {team}, not their own code",
  ],
  intents: {
    "sees-it-coming": {
      for: [
        "the sign was one line in a diff: a default of zero for the retry limit",
        "expected {other} to be flooded after a restart, tried it on a copy: {count} times the usual calls",
        "weighed it: two days of work against an evening without sign-ins",
        "a remark in a meeting, 'we never restart it'; went and restarted it in staging",
      ],
      against: [
        "a test failed and was fixed, told as foresight",
        "stopped the release on a feeling, nobody looked further",
        "nothing shows that it would have happened",
      ],
      follow_up: ["how did you test that suspicion?", "what would it have cost to be wrong?"],
    },
    "makes-the-catch-repeatable": {
      for: [
        "a rule in the linter refuses that default now; has spoken up {days} times",
        "looked in the other repositories, found it twice more, told {neighbour}",
        "restart of every service is part of the weekly drill since then",
      ],
      against: [
        "it was caught because they are careful, and there it ends",
        "never looked whether {other} has the same",
        "told the others to look out for it",
      ],
      follow_up: ["would it be caught without you?", "where else could the same thing be?"],
    },
  },
};
