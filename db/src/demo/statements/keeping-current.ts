import type { QuestionStatements } from "./statements.ts";

export const keepingCurrent: QuestionStatements = {
  context: [
    "Last thing they learned: {month} this year, for {system}",
    "Reads with two colleagues, one hour a week",
  ],
  intents: {
    "knowledge-reaches-the-work": {
      for: [
        "one thing: expand and contract for schema changes, after a failed rollback on {weekday}",
        "tried it on {other} first, said before what would have made them drop it",
        "gave up the release freeze: figures showed the week after it was the worst",
        "left a page with the two mistakes they made; {neighbour} has used it since",
      ],
      against: [
        "three newsletters and a podcast, nothing out of them on asking",
        "repeats what the product claims",
        "everything new was adopted",
        "certificate in {month}, not used so far",
      ],
      follow_up: ["what did you stop doing because of it?", "how would you have noticed that it is wrong?"],
    },
    "chooses-what-to-ignore": {
      for: [
        "decided against a service mesh: {count} services, one team, nobody awake for it",
        "counts the cost of running two things at once for {weeks} weeks",
        "wrote down when to look again, and did",
      ],
      against: ["took it up because everyone has it", "the way we do it has always worked"],
      follow_up: ["what have you left alone, and why?", "what would it have cost?"],
    },
  },
};
