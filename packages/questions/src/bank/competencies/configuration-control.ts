import type { Competency } from "../../competency.ts";

export const configurationControl = {
  key: "configuration-control",
  name: "Control of configuration and access",
  definition:
    "Knowing what differs between environments and who may change it, and being able to see, review and undo every such change, secrets included.",
  rubric: {
    levels: [
      {
        level: 1,
        label: "Edits in place",
        anchor:
          "Changes settings, machines or images by hand where they run, and cannot say how others would find out what was changed.",
      },
      {
        level: 2,
        label: "Keeps it in a repository",
        anchor:
          "Keeps settings or infrastructure definitions under version control. Gives no rule for secrets, for changes made by hand, or for what may differ between environments.",
      },
      {
        level: 3,
        label: "One source, stated differences",
        anchor:
          "Derives every environment from one reviewed definition, lists what may differ and why, keeps secrets apart with few readers and a rotation, and detects drift with a stated response.",
      },
      {
        level: 4,
        label: "Makes wrong states fail early",
        anchor:
          "Describes checks that refuse a wrong setting or too wide an access before it is applied, a rebuild or rotation that was rehearsed with its duration, and what was changed after one of these failed.",
      },
    ],
  },
} satisfies Competency;
