import type { Competency } from "../../competency.ts";

export const followThrough = {
  key: "follow-through",
  name: "Follow-through",
  definition:
    "Carrying something to its end: owning one's part, changing what allowed a problem, and checking that the change worked.",
  rubric: {
    levels: [
      {
        level: 1,
        label: "Stops when it is fixed",
        anchor:
          "Ends where the immediate problem was gone. The cause is another person's mistake and their own part is not mentioned.",
      },
      {
        level: 2,
        label: "Names a lesson",
        anchor:
          "Names their own part or a lesson. What followed is an intention, such as taking more care, or an action without an owner or a date.",
      },
      {
        level: 3,
        label: "Changes what allowed it",
        anchor:
          "Names their own part, the conditions that allowed the problem, a concrete change with owner and date, and that it was made.",
      },
      {
        level: 4,
        label: "Checks that the change worked",
        anchor:
          "Gives evidence from some time later that the change works or does not, such as a repeat that was caught, says what was corrected then, and where else the same condition was removed.",
      },
    ],
  },
} satisfies Competency;
