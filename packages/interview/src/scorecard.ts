import type { RubricLevel } from "@evenhand/questions";
import { z } from "zod";
import { competencyRating } from "./rating.ts";
import { recommendation } from "./vocabulary.ts";

/** A scorecard as its author edits it. `revision` is the one it was read at. */
export const scorecardDraft = z.object({
  interviewId: z.uuid(),
  revision: z.int().min(0),
  ratings: z.array(competencyRating).max(30, "A scorecard has at most 30 competencies."),
  recommendation: recommendation.nullable(),
  recommendationReason: z.string().max(10_000, "Shorten the reason to 10,000 characters."),
});
export type ScorecardDraft = z.infer<typeof scorecardDraft>;

/** What a scorecard is checked against: the frozen competencies of its interview and its author's own notes. */
export type ScorecardFrame = {
  competencies: { competencyId: string; name: string; levels: RubricLevel[] }[];
  noteIds: string[];
};

/** Something that keeps a scorecard from being saved, or from being submitted. */
export type ScorecardProblem = { competencyId: string | null; message: string };

/** Why these ratings cannot even be kept as a draft; empty when they can. */
export function draftProblems(draft: ScorecardDraft, frame: ScorecardFrame): ScorecardProblem[] {
  const problems: ScorecardProblem[] = [];
  const seen = new Set<string>();
  for (const { competencyId, rating, evidence } of draft.ratings) {
    const competency = frame.competencies.find((each) => each.competencyId === competencyId);
    if (!competency) {
      problems.push({
        competencyId,
        message: "This interview does not grade that competency. Leave it out.",
      });
      continue;
    }
    const { name, levels } = competency;
    if (seen.has(competencyId))
      problems.push({ competencyId, message: `${name} is rated twice. Rate it once.` });
    seen.add(competencyId);
    if (rating.kind === "rated" && !levels.some(({ level }) => level === rating.level))
      problems.push({
        competencyId,
        message: `${name} has no level ${rating.level}. Choose one of its anchors.`,
      });
    if (evidence.some((noteId) => !frame.noteIds.includes(noteId)))
      problems.push({
        competencyId,
        message: `${name} cites a note that is not yours from this interview. Remove it.`,
      });
    if (new Set(evidence).size < evidence.length)
      problems.push({ competencyId, message: `${name} cites the same note twice. Remove one.` });
  }
  return problems;
}

/** Why this scorecard cannot be submitted yet; empty when it can. */
export function submitProblems(draft: ScorecardDraft, frame: ScorecardFrame): ScorecardProblem[] {
  const rated = new Set(draft.ratings.map(({ competencyId }) => competencyId));
  const missing = frame.competencies
    .filter(({ competencyId }) => !rated.has(competencyId))
    .map(({ competencyId, name }) => ({
      competencyId,
      message: `Rate ${name}, or say why it was not assessed.`,
    }));
  const last =
    draft.recommendation === null ? [{ competencyId: null, message: "Give your recommendation." }] : [];
  return [...draftProblems(draft, frame), ...missing, ...last];
}
