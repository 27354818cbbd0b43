import { emptyDraft, type QuestionDraft } from "@evenhand/questions";
import type { Answers } from "../../app/api.ts";
import type { Base } from "./editor-state.ts";

export type QuestionAnswer = Answers["bank"]["question"];

/** What an editor begins with: the draft, else the version in use, else nothing. */
export function savedContent(question: QuestionAnswer | null): QuestionDraft {
  if (question?.draft) return question.draft.content;
  return question?.version ? contentOfVersion(question.version) : emptyDraft();
}

export const baseOf = (question: QuestionAnswer | null): Base => ({
  version: question?.version?.version ?? 0,
  revision: question?.draft?.revision ?? 0,
});

const contentOfVersion = (version: NonNullable<QuestionAnswer["version"]>): QuestionDraft => ({
  prompt: version.prompt,
  kind: version.kind,
  roles: version.roles,
  level: version.level,
  minutes: version.minutes,
  intents: version.intents.map(({ key, sentence, competency, listenFor, watchFor }) => ({
    key,
    sentence,
    competency,
    listenFor,
    watchFor,
  })),
  guide: version.guide,
  probes: version.probes,
  adapt: version.adapt,
  specimenAnswers: version.specimenAnswers,
});
