import type { Competency } from "../../competency.ts";

export const dataIntegrity = {
  key: "data-integrity",
  name: "Keeping data correct",
  definition:
    "Stating what must always hold in stored data, enforcing it through repeats, concurrent writers and migrations, and finding and repairing the places where it does not hold.",
  rubric: {
    levels: [
      {
        level: 1,
        label: "Trusts the usual order",
        anchor:
          "Assumes that code runs once, alone and to its end. Asked about a repeat, a second writer or a crash between two writes, names no effect on what is stored.",
      },
      {
        level: 2,
        label: "Names a mechanism",
        anchor:
          "Names a transaction, a lock, a constraint, an expiry time or a migration script. Does not say which wrong state it prevents, or leaves out other writers, copies or rows already stored.",
      },
      {
        level: 3,
        label: "Enforces a stated rule",
        anchor:
          "States what must hold and enforces it where every writer passes, follows a bad order of events step by step to show what stops it, and covers copies and rows already stored.",
      },
      {
        level: 4,
        label: "Checks against a second source",
        anchor:
          "Compares data regularly with a source that would not share the mistake, tells of a difference that this brought up, repaired it so that each changed row can be accounted for, and tightened the rule.",
      },
    ],
  },
} satisfies Competency;
