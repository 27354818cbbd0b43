import type { QuestionStatements } from "./statements.ts";

export const deploymentFailsHalfway: QuestionStatements = {
  context: [
    "Takes the case as given, assumes twelve servers and one writer database",
    "Asked whether it is business hours; I said {hour} on a {weekday}",
  ],
  intents: {
    "stops-the-damage": {
      for: [
        "first thing: pause the automation and the scheduled jobs so that nothing moves",
        "checks with one request to an old and one to a new server what users get now",
        "takes the smaller group out of traffic, because the old version still reads the new schema",
        "names one person to lead and one to write, next update in fifteen minutes",
      ],
      against: [
        "starts the deployment again to see whether it goes through",
        "reads logs for ten minutes while users are on both versions",
        "leaves both groups in traffic until the cause is found",
        "nobody is told before it is fixed",
      ],
      follow_up: ["what do users get meanwhile?", "what else might still be moving by itself?"],
    },
    "finds-out-where-it-stands": {
      for: [
        "asks every server for its version, does not trust the tool's own list",
        "first failed against last good server: disk, image, zone; says what each would show",
        '"if it were the migration lock I would see waiting sessions", and looks for those',
        "checks the migration table and then the columns themselves",
      ],
      against: [
        "takes the tool's page for what runs where",
        "takes the first error message for the cause",
        "three suspicions, changes something for each, expects nothing in particular",
        "assumes that the database change is complete because the tool says so",
      ],
      follow_up: ["what would you see if that were wrong?", "how do you know the schema is complete?"],
    },
    "forward-or-back": {
      for: [
        "first question: can the old version live with the changed database? That decides",
        "back takes {minutes} minutes, forward is unknown; gives forward twenty and then goes back",
        "asks which rows were written by the new version before touching the schema",
      ],
      against: [
        "always back, without looking at the database",
        "goes forward because it is only half left",
        "would reverse the migration at once, data written since not mentioned",
      ],
      follow_up: ["until when would you try?", "what can no longer be undone at this point?"],
    },
  },
};
