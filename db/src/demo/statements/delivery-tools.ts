import type { QuestionStatements } from "./statements.ts";

export const deliveryTools: QuestionStatements = {
  context: [
    "Speaks of the hosted runner product they used for three years",
    "Ran it for {teams} teams, about {count} jobs an hour",
  ],
  intents: {
    "knows-below-the-interface": {
      for: [
        "explains what two jobs on one runner share and how that leaked a credential once",
        "artifact is passed by digest between the stages, name tags are for people",
        "queue was {minutes} minutes at noon; split by size of job, then four",
        "knew what is kept between runs and why the cache made a build pass that should not",
      ],
      against: [
        "does not know where the jobs run",
        "features from the product page",
        "warnings that fit any tool: plugins, costs, learning",
      ],
      follow_up: ["what do two jobs share there?", "how is a build named from stage to stage?"],
    },
    "chooses-tools-by-need": {
      for: [
        "says for whom the warning does not matter: one repository, one team",
        "compares with a second one on the same point, secrets per environment",
        "leaving would cost {weeks} weeks, mostly the shared steps, and says how they keep that small",
      ],
      against: [
        "that tool is best, everywhere",
        "the second tool is known by name only",
        "the company had chosen it, nothing more to say",
      ],
      follow_up: ["for which team would you choose the other one?", "what would leaving it cost?"],
    },
  },
};
