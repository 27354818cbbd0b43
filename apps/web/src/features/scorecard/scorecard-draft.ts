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
  /** Goes on from a draft that this browser kept. */
  | { kind: "resume"; draft: Draft };

export function changeDraft(draft: Draft, change: DraftChange): Draft {
  if (change.kind === "recommend") return { ...draft, recommendation: change.recommendation };
  if (change.kind === "resume") return change.draft;
  if (change.kind === "explain") return { ...draft, recommendationReason: change.reason };
  return {
    ...draft,
    sections: draft.sections.map((section) => {
      if (section.competencyId !== change.competencyId) return section;
      if (change.kind === "rate") return { ...section, rating: change.rating };
      return { ...section, evidence: toggled(section.evidence, change.noteId) };
    }),
  };
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

/** A scorecard without the revision it is saved over. */
export type Content = Omit<ScorecardDraft, "revision">;

/** What the server can keep: competencies whose rating is made. */
export function draftToSend(draft: Draft, interviewId: string): Content {
  const { sections, recommendation, recommendationReason } = draft;
  const ratings = sections.flatMap(({ competencyId, rating, evidence }) =>
    isMade(rating) ? [{ competencyId, rating, evidence }] : [],
  );
  return { interviewId, ratings, recommendation, recommendationReason };
}

/** Whether both say the same; the order of ratings and of citations says nothing. */
export function isSameContent(one: Content, other: Content): boolean {
  return inOneOrder(one) === inOneOrder(other);
}

function inOneOrder({ ratings, recommendation, recommendationReason }: Content): string {
  const sorted = ratings
    .map(({ competencyId, rating, evidence }) => [
      competencyId,
      rating.kind,
      rating.kind === "rated" ? rating.level : null,
      rating.kind === "not_assessed" ? rating.reason : null,
      evidence.toSorted(),
    ])
    .toSorted((one, other) => String(one[0]).localeCompare(String(other[0])));
  return JSON.stringify([sorted, recommendation, recommendationReason]);
}

/** Whether something stands in this draft that the server cannot keep yet: citations of a competency without a rating. */
export function hasUnsendable({ sections }: Draft): boolean {
  return sections.some(({ rating, evidence }) => !isMade(rating) && (rating !== null || evidence.length > 0));
}

export function isMade(rating: DraftRating): rating is Rating {
  return rating !== null && !(rating.kind === "not_assessed" && rating.reason === null);
}

const toggled = (noteIds: string[], noteId: string): string[] =>
  noteIds.includes(noteId) ? noteIds.filter((id) => id !== noteId) : [...noteIds, noteId];
