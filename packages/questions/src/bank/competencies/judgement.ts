import type { Competency } from "../../competency.ts";

export const judgement = {
  key: "judgement",
  name: "Judgement",
  definition:
    "Deciding between options when time, information or people are short, for reasons that others can retrace.",
  rubric: {
    levels: [
      {
        level: 1,
        label: "Sees one option",
        anchor:
          "Presents the choice as obvious or as made by somebody else. Names no other option and no criterion.",
      },
      {
        level: 2,
        label: "Explains from habit",
        anchor:
          "Names a second option or a criterion, then argues from preference or custom and not from facts of the case.",
      },
      {
        level: 3,
        label: "Weighs options on facts",
        anchor:
          "Compares at least two options on stated criteria with facts of the case, says what was not known, who had to agree, and by when a decision was needed.",
      },
      {
        level: 4,
        label: "Sets the turning point",
        anchor:
          "States beforehand which observation would reverse the decision, buys time or information where it costs little, and later compares the outcome with what was expected, luck included.",
      },
    ],
  },
} satisfies Competency;
