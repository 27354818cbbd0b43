import { starParts, type GuideType, type QuestionDraft } from "@evenhand/questions";

type Intent = QuestionDraft["intents"][number];
type Guide = QuestionDraft["guide"];
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

/** Another shape for the same answer. A story's parts have their four names; texts stay where they were. */
export function withGuideType({ type, parts }: Guide, next: GuideType): Guide {
  if (next === type) return { type, parts };
  if (next !== "star") return { type: next, parts };
  const rest = parts.slice(starParts.length).map(({ name, text }) => [name, text].filter(Boolean).join(": "));
  return {
    type: next,
    parts: starParts.map((name, index) => {
      const own = parts[index];
      const kept = own === undefined ? "" : own.name === name ? own.text : textOf(own);
      const isLast = index === starParts.length - 1;
      return { name, text: [kept, ...(isLast ? rest : [])].filter(Boolean).join("\n") };
    }),
  };
}

const textOf = ({ name, text }: Guide["parts"][number]) => [name, text].filter(Boolean).join(": ");

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

/** The minutes that were typed, or null where they are no minutes. */
export function minutesOf(typed: string): number | null {
  const minutes = Number(typed);
  return Number.isInteger(minutes) && minutes >= 1 && minutes <= 60 ? minutes : null;
}
