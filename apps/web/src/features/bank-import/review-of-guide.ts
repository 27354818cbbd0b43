import { emptyDraft, questionDraft, starParts, type QuestionDraft } from "@evenhand/questions";
import type { ImportedQuestion } from "@evenhand/questions/guide-import";
import type { GuideReading } from "./guide-reading.ts";
import { newIntent, type Suggest } from "./review-intents.ts";
import type { Review, ReviewQuestion } from "./review-state.ts";

export type ReadGuide = Extract<GuideReading, { ok: true }>;

/** What a review begins with. `newId` is asked once for every question. */
export function reviewOfGuide(
  { guide, spans }: ReadGuide,
  { suggest, newId }: { suggest: Suggest; newId: () => string },
): Review {
  const lines = new Map(
    spans
      .toReversed()
      .flatMap(({ question, startLine }) => (question === null ? [] : [[question, startLine] as const])),
  );
  const questions = guide.questions.map((question, index) => ({
    id: newId(),
    line: lines.get(index) ?? 1,
    prompt: question.prompt,
    kind: question.kind,
    minutes: emptyDraft().minutes,
    intents: question.intents.map((sentence) => newIntent(sentence, suggest)),
    guide: guideOf(question),
    sampleAnswer: question.sampleAnswer ?? "",
    adapt: question.tip ?? "",
    standing: "waiting" as const,
    isWanted: false,
  }));
  return { roles: guide.role === null ? [] : [guide.role], questions, selected: questions[0]?.id ?? null };
}

/** A story has all four parts in the bank, whichever of them the guide named. */
function guideOf({ guide: { type, parts } }: ImportedQuestion): QuestionDraft["guide"] {
  if (type !== "star") return { type, parts: parts.length === 0 ? [{ name: "", text: "" }] : parts };
  return {
    type,
    parts: starParts.map((name) => ({
      name,
      text: parts
        .filter((part) => part.name === name)
        .map(({ text }) => text)
        .join("\n"),
    })),
  };
}

/** The draft that a question becomes in the bank. A sample answer is a specimen that nobody has rated yet. */
export const draftOf = (question: ReviewQuestion, roles: string[]): QuestionDraft => ({
  ...emptyDraft(),
  prompt: question.prompt,
  kind: question.kind,
  minutes: question.minutes,
  roles,
  intents: question.intents.map(({ sentence, competency }) => ({
    key: "",
    sentence,
    competency,
    listenFor: [],
    watchFor: [],
  })),
  guide: question.guide,
  probes: [],
  adapt: question.adapt,
  specimenAnswers:
    question.sampleAnswer.trim() === "" ? [] : [{ answer: question.sampleAnswer, ratings: [], reason: "" }],
});

/** Why a question cannot even be a draft as it is, one sentence each. */
export function obstaclesOf(question: ReviewQuestion, roles: string[]): string[] {
  const issues = questionDraft.safeParse(draftOf(question, roles)).error?.issues ?? [];
  const empty =
    question.prompt.trim() === "" ? ["The prompt is empty. Write it in, or skip the question."] : [];
  return [...empty, ...new Set(issues.map(({ message }) => message))];
}
