import type { Competency } from "../../competency.ts";

export const planningForFailure = {
  key: "planning-for-failure",
  name: "Planning for failure",
  definition:
    "Working out beforehand how a change or a system can go wrong, keeping the reach of a failure small, and preparing a way back that has been tried.",
  rubric: {
    levels: [
      {
        level: 1,
        label: "Describes only success",
        anchor:
          "Describes the path on which everything works. Asked what could go wrong, names no case or says that it would be dealt with then.",
      },
      {
        level: 2,
        label: "Has a way back on paper",
        anchor:
          "Names a failure and a way back, such as redeploying the previous version. Leaves out data, configuration or dependents, or has never tried it.",
      },
      {
        level: 3,
        label: "Limits reach and rehearses",
        anchor:
          "Names several ways in which this change can fail, lets few users meet it first, gives the signal that stops it, and describes a way back that covers data and has been tried.",
      },
      {
        level: 4,
        label: "Designs so that failing is cheap",
        anchor:
          "Changes the design or the order of work so that each step can be undone or one part can fail without users losing anything, and tells which drill or real failure tested that and what was corrected.",
      },
    ],
  },
} satisfies Competency;
