import type { QuestionDraft } from "@evenhand/questions";

type Intent = QuestionDraft["intents"][number];
type Specimen = QuestionDraft["specimenAnswers"][number];

export const MOST_INTENTS = 3;

export const blankIntent = (): Intent => ({
  key: "",
  sentence: "",
  competency: "",
  listenFor: ["", ""],
  watchFor: ["", ""],
});

export const blankSpecimen = (): Specimen => ({ answer: "", ratings: [], reason: "" });

/** What a specimen answer is rated on: the competencies of the intents, and whatever it has been rated on before. */
export function ratedCompetencies({ intents }: QuestionDraft, { ratings }: Specimen): string[] {
  const asked = intents.map(({ competency }) => competency).filter((key) => key !== "");
  return [...new Set([...asked, ...ratings.map(({ competency }) => competency)])];
}

/** The ratings with this level for the competency, or without one. */
export function withRating(
  ratings: Specimen["ratings"],
  competency: string,
  level: number | null,
): Specimen["ratings"] {
  const others = ratings.filter((rating) => rating.competency !== competency);
  return level === null ? others : [...others, { competency, level }];
}
