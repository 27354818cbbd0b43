import type { QuestionStatements } from "./statements.ts";

export const emergencyRelease: QuestionStatements = {
  context: [
    "Example: wrong totals in {system}, found at {hour}",
    "On call for {team} that week, second line",
  ],
  intents: {
    "is-a-release-the-answer": {
      for: [
        "asks who is affected and whether it grows: {count} customers, not growing",
        "switched the export off within {minutes} minutes, which took the hurry out",
        "one leads, one fixes, one writes to support; names them",
        "looked at going back first, could not because of the new column, said so",
      ],
      against: [
        "urgent is what the largest customer calls urgent",
        "starts with the branch and the fix",
        "nobody leads, everyone looks at the same log",
      ],
      follow_up: ["was there anything faster than a build?", "is it getting worse while you fix it?"],
    },
    "knows-which-steps-to-keep": {
      for: [
        "kept the second pair of eyes and the canary, and can say what each of them is there for",
        "dropped the long regression run, {team} agreed, stands in the ticket",
        "smallest possible change, from the version that was running and not from the main line",
      ],
      against: [
        "all checks off, there is no time",
        "copied the file to the servers by hand",
        "took two finished features along because they were ready",
      ],
      follow_up: ["which step would you never drop?", "who agreed to leaving that out?"],
    },
    "brings-it-back": {
      for: [
        "merged to the main line the same day, with a test that fails without the fix",
        "ran the dropped tests the next morning, they found one more thing",
        "counts emergencies; {count} last year, half of them from one job, which was rebuilt",
      ],
      against: [
        "thinks that somebody merged it, has not looked",
        "the dropped tests were never run",
        "emergencies are a normal part of the week there",
      ],
      follow_up: ["how did you make up for what was dropped?", "how do you know it is in the main line?"],
    },
  },
};
