import type { Competency } from "../../competency.ts";

export const workingAcrossTeams = {
  key: "working-across-teams",
  name: "Working across teams",
  definition:
    "Reaching and keeping agreements with people who have other goals, also when one of them does not keep to what was agreed.",
  rubric: {
    levels: [
      {
        level: 1,
        label: "Works around people",
        anchor:
          "Escalates, complains or does others' part without speaking to them. Explains others by their motives and not by what they needed.",
      },
      {
        level: 2,
        label: "Asks and waits",
        anchor:
          "Contacts the other people and passes on what is wanted. Agreements have no owner or date, and a missed one is noticed at the end.",
      },
      {
        level: 3,
        label: "Makes agreements explicit",
        anchor:
          "States what each side needed, what was agreed with owner and date, how progress was visible, and how a missed agreement was taken up with the people concerned.",
      },
      {
        level: 4,
        label: "Changes the conditions",
        anchor:
          "Finds why agreements kept failing, such as a rule that cost more than it gave or targets that clashed, changes that together with the others, and gives evidence that it held afterwards.",
      },
    ],
  },
} satisfies Competency;
