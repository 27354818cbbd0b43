import type { Competency } from "../competency.ts";
import { sameContent } from "./same-content.ts";

/**
 * What an import does to one competency. A changed rubric becomes the next version and what was graded keeps its own; the name
 * and the definition may have changed with it.
 */
export type CompetencyChange = {
  key: string;
  change: "new" | "same" | "rubric changes" | "definition changes";
  incoming: Competency;
};

/** What an import does to each competency of a file. */
export function planCompetencies(
  existing: readonly Competency[],
  incoming: readonly Competency[],
): CompetencyChange[] {
  const known = new Map(existing.map((competency) => [competency.key, competency]));
  return incoming.map((competency) => ({
    key: competency.key,
    change: changeOf(known.get(competency.key), competency),
    incoming: competency,
  }));
}

function changeOf(existing: Competency | undefined, incoming: Competency): CompetencyChange["change"] {
  if (!existing) return "new";
  if (!sameContent(existing.rubric, incoming.rubric)) return "rubric changes";
  return sameContent(existing, incoming) ? "same" : "definition changes";
}
