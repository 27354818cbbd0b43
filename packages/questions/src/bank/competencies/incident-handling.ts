import type { Competency } from "../../competency.ts";

export const incidentHandling = {
  key: "incident-handling",
  name: "Incident handling",
  definition:
    "Acting while something is broken: stopping the damage, sharing out the work, keeping people informed, and restoring service before seeking the cause.",
  rubric: {
    levels: [
      {
        level: 1,
        label: "Jumps to a fix",
        anchor:
          "Goes straight to a fix or a culprit. Does not say who was affected, who was told, or what was done to stop the damage in the meantime.",
      },
      {
        level: 2,
        label: "Restores alone",
        anchor:
          "Restores service and says how. Works without dividing the work or telling others, or changes several things at once so that nobody knows which one helped.",
      },
      {
        level: 3,
        label: "Stops the damage first",
        anchor:
          "Gives the actions in order: finds out who is affected, stops or reduces the damage, divides roles, posts updates at stated times, and checks recovery by what users see.",
      },
      {
        level: 4,
        label: "Adapts and can hand over",
        anchor:
          "Names decisions made as the picture changed, such as a mitigation abandoned or a role handed over, with the observation behind each, and leaves a timeline from which another person could continue.",
      },
    ],
  },
} satisfies Competency;
