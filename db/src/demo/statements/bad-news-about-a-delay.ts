import type { QuestionStatements } from "./statements.ts";

export const badNewsAboutADelay: QuestionStatements = {
  context: [
    "Delay of {weeks} weeks on {system}, promised to a large customer",
    "Reason was a data migration that took {days} days instead of one",
  ],
  intents: {
    "unwelcome-news-in-time": {
      for: [
        "suspected it on {weekday}, told the sales lead the same afternoon, by phone",
        "could repeat the words: what you lose, the new date and how sure I am, when you hear from me next",
        "new date came with a certainty, two out of three, and the next update in {days} days",
        "told the customer's project lead before the steering group, because they had people booked",
      ],
      against: [
        "it came out in the status meeting, {days} days after they knew",
        "mostly about {neighbour}, whose fault it was",
        "gave a new date to end the call, missed that one as well",
        "one mail to everybody, with the ticket numbers",
      ],
      follow_up: ["when did you first suspect it?", "what exactly did you say?"],
    },
    "brings-options": {
      for: [
        "three ways: half of it on the old date, all of it later, or without the export",
        "said what each would cost and that the decision is the product lead's, by {weekday}",
        "named what would have kept the date: two people from {team}, which would have cost {other} a week",
      ],
      against: [
        "late or on time, nothing between",
        "offered to work weekends, that was the option",
        "made up a week by leaving out the load test, nobody outside knew",
      ],
      follow_up: ["what would have made you keep the date?", "who decided between them?"],
    },
  },
};
