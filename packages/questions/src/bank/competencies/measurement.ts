import type { Competency } from "../../competency.ts";

export const measurement = {
  key: "measurement",
  name: "Acting on measurements",
  definition:
    "Choosing signals that show what users experience, knowing what they can and cannot tell, and letting them change what is done.",
  rubric: {
    levels: [
      {
        level: 1,
        label: "Looks whether it runs",
        anchor:
          "Relies on complaints, on a process being up, or on a dashboard that others watch. Names no figure that would lead to an action.",
      },
      {
        level: 2,
        label: "Collects figures",
        anchor:
          "Names figures such as error rate and latency, without a baseline, a window or a threshold, and without a case in which something was done because of them.",
      },
      {
        level: 3,
        label: "Ties a figure to an action",
        anchor:
          "Chooses signals that users would feel, compares them with a baseline over a stated window, and gives the threshold, the action it triggers and a case in which it did.",
      },
      {
        level: 4,
        label: "Questions the figure",
        anchor:
          "Tells of a figure that misled, for example too few requests or an average that hid a group, how that came to light, and which signal or rule replaced it.",
      },
    ],
  },
} satisfies Competency;
