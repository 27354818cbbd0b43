import type { QuestionStatements } from "./statements.ts";

export const tellingStakeholders: QuestionStatements = {
  context: [
    "Release of {system} every {weeks} weeks, support of {count} people",
    "Writes the note for people outside engineering themselves",
  ],
  intents: {
    "tells-each-what-they-act-on": {
      for: [
        "support gets the answers to write, {days} days before; sales what not to promise yet",
        "read me the last note: two sentences, no internal name in it",
        "invoicing hears by phone, because they have to close the month first",
        "says what is for knowing and what is for doing, in the first line",
      ],
      against: [
        "the note goes out with the release, not before",
        "product does that, cannot say what is told",
        "one channel for all, with the change log",
      ],
      follow_up: ["who has to act on it, and by when?", "can you say the last one in your words?"],
    },
    "learns-whether-it-arrived": {
      for: [
        "support was surprised in {month}; agreed that nothing ships on a {weekday} without their yes",
        "asks two people after each release what they had understood",
        "knows what sales asked for and was refused, and how that talk went",
      ],
      against: [
        "does not know who has to say yes",
        "never had a complaint, never asked",
        "people who were surprised should have read it",
      ],
      follow_up: ["who was last surprised by a release?", "how do you find out what they understood?"],
    },
  },
};
