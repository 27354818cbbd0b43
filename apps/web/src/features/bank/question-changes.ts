import { questionOfDraft, type GuideType, type Question, type QuestionDraft } from "@evenhand/questions";
import { answerChanges } from "./answer-changes.ts";
import { asLines, change, type Change } from "./change.ts";
import { intentChanges } from "./intent-changes.ts";
import { kindNames, levelNames } from "./question-facts.ts";

export type Changes = {
  changes: Change[];
  /** How many parts are the same in both. */
  unchanged: number;
};

/** What is different in `after`, part by part. `competencyName` gives the name for a key. */
export function questionChanges(
  before: QuestionDraft,
  after: QuestionDraft,
  competencyName: (key: string) => string,
): Changes {
  const [was, is] = [questionOfDraft("question", before), questionOfDraft("question", after)];
  const of = (field: string, label: string, words: (question: Question) => string) =>
    change(field, label, [words(was), words(is)]);
  const parts = [
    of("prompt", "Prompt", ({ prompt }) => prompt),
    of("kind", "Kind", ({ kind }) => kindNames[kind]),
    of("level", "Level", ({ level }) => levelNames[level]),
    of("minutes", "Minutes", ({ minutes }) => String(minutes)),
    of("roles", "Written for", ({ roles }) => (roles.length === 0 ? "Any role" : roles.join(", "))),
    ...intentChanges(was.intents, is.intents, competencyName),
    of("guide.type", "Shape of a full answer", ({ guide }) => guideNames[guide.type]),
    of("guide.parts", "A full answer", ({ guide }) =>
      asLines(guide.parts.map(({ name, text }) => `${name}: ${text}`)),
    ),
    of("probes", "Probes", ({ probes }) => asLines(probes)),
    of("adapt", "Adapt it", ({ adapt }) => adapt),
    ...answerChanges(was.specimenAnswers, is.specimenAnswers, competencyName),
  ];
  const changes = parts.filter((part) => part.before !== part.after);
  return { changes, unchanged: parts.length - changes.length };
}

const guideNames: Readonly<Record<GuideType, string>> = {
  star: "A story",
  steps: "Steps in order",
  open: "Open",
};
