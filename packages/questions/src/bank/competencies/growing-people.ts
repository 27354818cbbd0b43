import type { Competency } from "../../competency.ts";

export const growingPeople = {
  key: "growing-people",
  name: "Growing people",
  definition:
    "Helping others to do more than they could before: making expectations plain, giving feedback on work, and handing over responsibility.",
  rubric: {
    levels: [
      {
        level: 1,
        label: "Does it for them",
        anchor:
          "Takes the work over or passes judgement on the person. Feedback is general or waits for a yearly review.",
      },
      {
        level: 2,
        label: "Gives advice",
        anchor:
          "Advises or works alongside. Does not say what the other person could do before, or what they tried afterwards.",
      },
      {
        level: 3,
        label: "Agrees on a next step",
        anchor:
          "Describes what the person could and could not yet do in work that was observed, the expectation agreed with them, feedback on particular pieces of work, and what they then did alone.",
      },
      {
        level: 4,
        label: "Hands over and steps back",
        anchor:
          "Hands over a responsibility with agreed limits and a way to ask for help, tells of a stumble that was allowed to happen and the talk after it, and what they changed in their own way of supporting.",
      },
    ],
  },
} satisfies Competency;
