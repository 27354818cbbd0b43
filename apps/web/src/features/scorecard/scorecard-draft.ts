import type { CompetencyRating, Rating, Recommendation, ScorecardDraft } from "@evenhand/interview";

/** A rating while it is being made: "not assessed" may stand before its reason is chosen. */
export type DraftRating = Rating | { kind: "not_assessed"; reason: null } | null;

/** One competency of the draft. Notes may be cited before a level is chosen. */
export type DraftSection = { competencyId: string; rating: DraftRating; evidence: string[] };

export type Draft = {
  sections: DraftSection[];
  recommendation: Recommendation | null;
  recommendationReason: string;
};

export type DraftChange =
  | { kind: "rate"; competencyId: string; rating: DraftRating }
  /** Cites the note, or takes the citation back. */
  | { kind: "cite"; competencyId: string; noteId: string }
  | { kind: "recommend"; recommendation: Recommendation }
  | { kind: "explain"; reason: string }
  | { kind: "replace"; draft: Draft };

export function changeDraft(draft: Draft, change: DraftChange): Draft {
  switch (change.kind) {
    case "rate":
      return inSection(draft, change.competencyId, (section) => ({ ...section, rating: change.rating }));
    case "cite":
      return inSection(draft, change.competencyId, (section) => ({
        ...section,
        evidence: toggled(section.evidence, change.noteId),
      }));
    case "recommend":
      return { ...draft, recommendation: change.recommendation };
    case "explain":
      return { ...draft, recommendationReason: change.reason };
    case "replace":
      return change.draft;
  }
}

type Stored = {
  competencies: readonly { competencyId: string }[];
  ratings: readonly CompetencyRating[];
  notes: readonly { id: string; text: string }[];
  recommendation: Recommendation | null;
  recommendationReason: string;
};

/** The draft as the server has it. A citation of a note that was emptied since is dropped: there are no words to cite. */
export function openDraft({
  competencies,
  ratings,
  notes,
  recommendation,
  recommendationReason,
}: Stored): Draft {
  const citable = new Set(notes.filter(({ text }) => text.trim() !== "").map(({ id }) => id));
  return {
    sections: competencies.map(({ competencyId }) => {
      const stored = ratings.find((each) => each.competencyId === competencyId);
      const evidence = stored?.evidence.filter((noteId) => citable.has(noteId)) ?? [];
      return { competencyId, rating: stored?.rating ?? null, evidence };
    }),
    recommendation,
    recommendationReason,
  };
}

/** What the server can keep: competencies whose rating is made. */
export function draftToSend(draft: Draft, at: { interviewId: string; revision: number }): ScorecardDraft {
  const { sections, recommendation, recommendationReason } = draft;
  const ratings = sections.flatMap(({ competencyId, rating, evidence }) =>
    isMade(rating) ? [{ competencyId, rating, evidence }] : [],
  );
  return { ...at, ratings, recommendation, recommendationReason };
}

/** Whether something stands in this draft that the server cannot keep yet: citations of a competency without a rating. */
export function hasUnsendable({ sections }: Draft): boolean {
  return sections.some(({ rating, evidence }) => !isMade(rating) && (rating !== null || evidence.length > 0));
}

export function isMade(rating: DraftRating): rating is Rating {
  return rating !== null && !(rating.kind === "not_assessed" && rating.reason === null);
}

function inSection(
  draft: Draft,
  competencyId: string,
  change: (section: DraftSection) => DraftSection,
): Draft {
  return {
    ...draft,
    sections: draft.sections.map((section) =>
      section.competencyId === competencyId ? change(section) : section,
    ),
  };
}

const toggled = (noteIds: string[], noteId: string): string[] =>
  noteIds.includes(noteId) ? noteIds.filter((id) => id !== noteId) : [...noteIds, noteId];
