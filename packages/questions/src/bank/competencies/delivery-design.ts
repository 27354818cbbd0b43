import type { Competency } from "../../competency.ts";

export const deliveryDesign = {
  key: "delivery-design",
  name: "Delivery design",
  definition:
    "Laying out how a change travels from commit to the people who use it: the stages, what passes between them, the condition for moving on, and who or what acts at each point.",
  rubric: {
    levels: [
      {
        level: 1,
        label: "Lists tools",
        anchor:
          "Names tools or stages without saying what passes from one to the next, or leaves the way to production to somebody else.",
      },
      {
        level: 2,
        label: "Orders the stages",
        anchor:
          "Puts build, test and deploy stages in order and says what each does. Rebuilds or edits between environments, or gives no condition for moving on.",
      },
      {
        level: 3,
        label: "Ties stages together with gates",
        anchor:
          "Follows one change from commit to production: one artifact built once and promoted, a stated condition at each gate, what triggers each step, and the way back.",
      },
      {
        level: 4,
        label: "Shapes the path by its costs",
        anchor:
          "Justifies stages by what they catch against the time they cost, quotes measured times or failure rates, and tells of a stage that was removed, moved or added because of them.",
      },
    ],
  },
} satisfies Competency;
