import type { QuestionStatements } from "./statements.ts";

export const whatToAutomate: QuestionStatements = {
  context: [
    "Release of {system} had {count} manual steps when they came",
    "Went through the list with {team} over {weeks} weeks",
  ],
  intents: {
    "weighs-cost-and-return": {
      for: [
        "counted: {count} times a month, {minutes} minutes each, wrong about once a quarter",
        "left the customer announcement to people on purpose, and says what would change that",
        "dropped one script again: kept breaking, four hours a month to keep alive",
        "mentions lost practice, so the manual way is run once a quarter",
      ],
      against: [
        "chose what was annoying",
        "everything should be automated",
        "no example of one that was not worth it",
      ],
      follow_up: ["which one was not worth it?", "what does it cost you now?"],
    },
    "knows-where-people-belong": {
      for: [
        "machine carries it out, a person decides on two points, and knows what that person looks at",
        "wrote the step down and made it shorter before scripting it",
        "anyone on call can stop it in the middle and go on by hand, tried with a newcomer",
      ],
      against: [
        "an approval that always gets clicked",
        "scripted the step as it was, workarounds included",
        "only they can run the script",
      ],
      follow_up: ["what does the approver look at?", "how does a newcomer stop it?"],
    },
  },
};
