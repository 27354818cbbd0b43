import type { QuestionStatements } from "./statements.ts";

export const rollbackProcedure: QuestionStatements = {
  context: [
    "Procedure for {system}, one database, two regions",
    "Has rolled back about {count} times in two years",
    "Deploys by {team}, procedure lives next to the code",
  ],
  intents: {
    "way-back-includes-data": {
      for: [
        "schema first, widen then narrow, old version ran against the new schema for {weeks} weeks",
        "separates code, settings and data; mails that went out cannot be called back, so they are behind a flag",
        "tried every quarter on a copy of production, last time {minutes} minutes",
        "knew which column must not be dropped and showed where the check for it is",
      ],
      against: [
        "redeploy the old version, that is all, and there is a database behind it",
        "restoring last night's backup is the plan; orders since then not mentioned",
        "written down by a predecessor, never run",
        "the queue between {system} and {other} was a surprise to them in my follow-up",
      ],
      follow_up: [
        "what was written since the deployment, where does it go?",
        "when was it last run in earnest?",
      ],
    },
    "knows-when-to-go-back": {
      for: [
        "error rate above {share} for ten minutes and on-call goes back, asks nobody",
        "limit is agreed before the deployment and stands in the change record",
        "one case went forward instead: the migration was through, fix was one line, said so in the channel first",
      ],
      against: [
        "going back needs the engineering manager, who was on a train that day",
        '"we usually look a bit longer first"',
        "rollback is counted as a failed release in their report, so people avoid it",
      ],
      follow_up: ["who may decide that alone at night?", "is there a time after which you stop looking?"],
    },
  },
};
