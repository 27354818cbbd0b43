import type { Competency } from "../../competency.ts";

export const settingPriorities = {
  key: "setting-priorities",
  name: "Setting priorities",
  definition:
    "Choosing what is done first and what is not done at all, for reasons drawn from what the work is for, and telling those who wait.",
  rubric: {
    levels: [
      {
        level: 1,
        label: "Takes work as it comes",
        anchor:
          "Works on what was asked last or loudest, or calls everything important. Names nothing that was left undone by choice.",
      },
      {
        level: 2,
        label: "Puts work in order",
        anchor:
          "Orders the work by a scheme, a fixed share or whoever asked. Does not set it against the people and weeks there are, or lets what does not fit slip without telling those who wait for it.",
      },
      {
        level: 3,
        label: "Says what is not done",
        anchor:
          "States the capacity, what comes first, what is not done, and the fact of the case that decided between them. Those who lose by it were told so with the reason, in time to plan otherwise.",
      },
      {
        level: 4,
        label: "Stops work to keep the order",
        anchor:
          "Stops or shrinks work already under way in favour of what comes first, looks at where time really went and corrects it, and says what the thing left undone has cost.",
      },
    ],
  },
} satisfies Competency;
