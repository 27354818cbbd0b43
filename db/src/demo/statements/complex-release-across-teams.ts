import type { QuestionStatements } from "./statements.ts";

export const complexReleaseAcrossTeams: QuestionStatements = {
  context: [
    "Move of {system} to the new order model, {teams} teams, {count} people",
    "Went live on a {weekday} in {month}, planned for {weeks} weeks",
    "Coordinated for {team}, no line authority over the others",
  ],
  intents: {
    "holds-agreements-together": {
      for: [
        "can say what each team wanted: {team} their date, {neighbour} no night work",
        "one page with owner and date per agreement, read aloud every {weekday}",
        "{neighbour} missed theirs; called the lead the same day, moved one item instead of the date",
        "gave {neighbour} two of their own people for a week in exchange for the early interface",
      ],
      against: [
        "the difficulty was the discipline of {neighbour}",
        "agreements by word of mouth, the missed one was noticed on the day",
        "coordinating was a weekly status call",
        '"we" throughout, own part does not come out after three tries',
      ],
      follow_up: [
        "what did {neighbour} get out of it?",
        "and when they did not keep to it, what did you say to them?",
      ],
    },
    "untangles-dependencies": {
      for: [
        "drew who needs what; two arrows went away with an adapter in front of {other}",
        "knew the point of no return: the first order in the new model, {hour} on the day",
        "rehearsed twice on a copy, second time found the wrong order of two steps",
        "every step had its own way back until the last one",
      ],
      against: [
        "plan was a list of dates, no order of need",
        "everything went live at the same minute, luck not mentioned",
        "first run of the whole order was the real one",
        "no team could have gone back alone",
      ],
      follow_up: ["which of these had to be on the same day?", "where was the point of no return?"],
    },
  },
};
