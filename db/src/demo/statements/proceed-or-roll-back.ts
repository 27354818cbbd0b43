import type { QuestionStatements } from "./statements.ts";

export const proceedOrRollBack: QuestionStatements = {
  context: [
    "{hour} on a {weekday}, {system} half rolled out, campaign the next morning",
    "Was release lead; {team} wanted to go on, {neighbour} wanted to go back",
  ],
  intents: {
    "decides-under-pressure": {
      for: [
        "laid both out: going on risks wrong invoices, back costs the campaign; only one can be repaired",
        "gave it {minutes} minutes to find out about the duplicates, then back, and said so aloud",
        "says the decision was right although it turned out badly, and why",
        "named what was not known: whether the old version reads the new rows",
      ],
      against: [
        "could not name a second option",
        "the loudest in the call decided",
        "it went well, so it was right",
        "in the end it was the director's call",
      ],
      follow_up: ["what did you not know at that moment?", "what would have turned the decision?"],
    },
    "rests-on-figures": {
      for: [
        "figures on the screen: failed payments {share}, usual is a tenth of that",
        "doubted the average, looked at one country apart, that was the whole effect",
        "waited for a second sample because {count} requests were too few",
      ],
      against: [
        '"it looked bad", no figure on asking',
        "one chart was green and that was enough",
        "the first sample was enough",
      ],
      follow_up: ["compared with what?", "which figure would you want today?"],
    },
    "tells-people-the-decision": {
      for: [
        "one message to support, marketing and {team}: decided, why, what you do now, next news at the full hour",
        "called the lead of {neighbour} who wanted the other way, listened, kept to it",
        "gave marketing the sentence for customers, word for word",
      ],
      against: [
        "people noticed by the effect",
        "disagreement ended with 'I am the release lead'",
        "a long thread, the decision is somewhere in it",
      ],
      follow_up: [
        "who had to do something differently because of it?",
        "what did you tell those who disagreed?",
      ],
    },
  },
};
