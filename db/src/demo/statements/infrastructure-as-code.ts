import type { QuestionStatements } from "./statements.ts";

export const infrastructureAsCode: QuestionStatements = {
  context: [
    "Change to the network of {system}, about {count} resources in the plan",
    "Own module, used by {teams} teams",
  ],
  intents: {
    "code-is-the-only-way": {
      for: [
        "state in a locked bucket, applied by the pipeline only, own role per environment",
        "console is read-only; break-glass opens for {hours} hours and leaves a ticket",
        "drift check every night, found a rule made by hand, put into code the next day",
        "one definition, three files of differences, each line with its reason",
      ],
      against: [
        "applies from the laptop, and in {month} two people did so at once",
        "written once, changes since then in the console",
        "nobody would notice a rule that was made by hand",
        "names the tool and its modules, no change of their own until the third try",
      ],
      follow_up: ["who can still change it by hand?", "what happens after somebody did?"],
    },
    "reads-what-will-happen": {
      for: [
        "read the plan for replacements first, the database must never be among them and a guard says so",
        "split it in three: new subnet, move, remove, each one undone on its own",
        "told of a rename that looked harmless and planned a new disk; stopped before applying",
        "going back with data in it means forward with a copy, said that before I asked",
      ],
      against: [
        "plan was long, approved without reading",
        "everything in one go, on a {weekday} afternoon",
        "found out from the outage that it was a replacement",
        "going back is reverting the commit, for the database as well",
      ],
      follow_up: [
        "what in that plan would have made you stop?",
        "what does going back mean when it holds data?",
      ],
    },
  },
};
