import type { Competency } from "../../competency.ts";

export const buildingInQuality = {
  key: "building-in-quality",
  name: "Building in quality",
  definition:
    "Placing checks so that a defect is found at the earliest point where it can be seen, and deciding what evidence a change must bring before it moves on.",
  rubric: {
    levels: [
      {
        level: 1,
        label: "Leaves it to one last check",
        anchor:
          "Relies on a single late check, such as a manual pass or another team's sign-off, and names no defect that this check would miss.",
      },
      {
        level: 2,
        label: "Names kinds of checks",
        anchor:
          "Lists several kinds of tests or reviews. Does not say which defects each one finds, what blocks a release, or what happens when a check fails.",
      },
      {
        level: 3,
        label: "Matches checks to defects",
        anchor:
          "Pairs each check with the defects it finds, puts it at the first stage where they are visible, and says which results block and who may grant an exception.",
      },
      {
        level: 4,
        label: "Checks the checks",
        anchor:
          "Traces escaped defects to the check that should have found them, changes or deletes checks because of it, and gives escapes, false alarms or waiting time before and after.",
      },
    ],
  },
} satisfies Competency;
