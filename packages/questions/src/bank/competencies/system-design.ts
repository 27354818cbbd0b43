import type { Competency } from "../../competency.ts";

export const systemDesign = {
  key: "system-design",
  name: "System design",
  definition:
    "Shaping components, their contracts and their data so that parts can change separately, carry the load and fail without taking the rest with them.",
  rubric: {
    levels: [
      {
        level: 1,
        label: "Draws boxes",
        anchor:
          "Names components or technologies without saying what passes between them or where data is kept.",
      },
      {
        level: 2,
        label: "Describes the usual path",
        anchor:
          "Explains how a request or a change passes through the components. Does not cover versions living side by side, a part that fails, or growth in load.",
      },
      {
        level: 3,
        label: "Designs for change and failure",
        anchor:
          "States the contract between parts, how two versions live together during a change, where state is kept, what users see when a part fails, and one alternative with the reason against it.",
      },
      {
        level: 4,
        label: "Puts numbers on the trade-off",
        anchor:
          "Gives the load, cost, effort or teams that decided the choice, the value at which it would turn the other way, and the steps from the present design to that one without stopping service.",
      },
    ],
  },
} satisfies Competency;
