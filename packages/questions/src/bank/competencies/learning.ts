import type { Competency } from "../../competency.ts";

export const learning = {
  key: "learning",
  name: "Learning",
  definition:
    "Getting from not knowing to using something in real work, and keeping knowledge current on purpose.",
  rubric: {
    levels: [
      {
        level: 1,
        label: "Names topics",
        anchor: "Names topics, courses or sources. Nothing of it was used in work or put to a test.",
      },
      {
        level: 2,
        label: "Follows a course",
        anchor:
          "Describes reading or a tutorial and one use of it. Does not say how they found out whether they had understood, or what they left out.",
      },
      {
        level: 3,
        label: "Learns towards a task",
        anchor:
          "Starts from a task, says what had to be known by when and what could wait, tries their understanding on something that could fail, and names a belief that this corrected.",
      },
      {
        level: 4,
        label: "Leaves knowledge behind",
        anchor:
          "Turns what was learned into something that others used, such as a worked example, a changed practice or a reasoned decision not to adopt, and says what those others did with it.",
      },
    ],
  },
} satisfies Competency;
