export { competency, type Competency } from "./competency.ts";
export {
  guide,
  guidePart,
  guideType,
  starParts,
  type Guide,
  type GuidePart,
  type GuideType,
} from "./guide.ts";
export { withGuideType } from "./guide-shape.ts";
export { intent, type Intent } from "./intent.ts";
export { provenance, questionState, reviewOn, type Provenance, type QuestionState } from "./lifecycle.ts";
export { matchingWords, type Wanted } from "./matching-words.ts";
export { pack, type Pack } from "./pack.ts";
export {
  question,
  questionKind,
  questionLevel,
  type Question,
  type QuestionKind,
  type QuestionLevel,
} from "./question.ts";
export { emptyDraft, questionDraft, questionOfDraft, type QuestionDraft } from "./question-draft.ts";
export { rubric, rubricLevel, type Rubric, type RubricLevel } from "./rubric.ts";
export { slug, slugOf } from "./slug.ts";
export { agreedRating, specimenAnswer, type AgreedRating, type SpecimenAnswer } from "./specimen-answer.ts";
export {
  clearCompetency,
  suggestCompetencies,
  type CompetencySuggestion,
  type SuggestibleCompetency,
} from "./suggest-competency.ts";
