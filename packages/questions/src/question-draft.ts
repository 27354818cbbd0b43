import { z } from "zod";
import { guideType } from "./guide.ts";
import { MAX_MINUTES, questionKind, questionLevel, type Question } from "./question.ts";
import { slugOf } from "./slug.ts";
import { canBeKept } from "./text.ts";

/**
 * A question on its way: everything that a complete one has, and nothing has to be there yet but a place for it. Every complete
 * question, without its key, is a draft. Text is kept as it was typed.
 */
export const questionDraft = z.object({
  prompt: upTo("The prompt", 400),
  kind: questionKind,
  roles: z.array(upTo("A role", 80)).max(20, "Name at most 20 roles."),
  level: questionLevel,
  minutes: z
    .int("Give the minutes as a whole number.")
    .min(1, "A question takes at least 1 minute.")
    .max(MAX_MINUTES, `A question takes at most ${MAX_MINUTES} minutes. Split it.`),
  intents: z
    .array(
      z.object({
        key: upTo("An intent's key", 80),
        sentence: upTo("An intent", 300),
        /** The key of a competency; empty until one is chosen. */
        competency: upTo("A competency's key", 80),
        listenFor: signals("listen for"),
        watchFor: signals("watch for"),
      }),
    )
    .max(10, "A draft has room for 10 intents; a question may have three in the end."),
  guide: z.object({
    type: guideType,
    parts: z
      .array(z.object({ name: upTo("A part's name", 80), text: upTo("A part's text", 600) }))
      .max(20, "A guide has at most 20 parts. Merge some."),
  }),
  probes: z.array(upTo("A probe", 300)).max(20, "Plan at most 20 probes."),
  adapt: upTo("The adapt note", 800),
  specimenAnswers: z
    .array(
      z.object({
        answer: upTo("The specimen answer", 4000),
        ratings: z
          .array(z.object({ competency: upTo("A competency's key", 80), level: z.int().min(1).max(7) }))
          .max(10, "Rate at most 10 competencies."),
        reason: upTo("The reason for the ratings", 1000),
      }),
    )
    .max(12, "Keep at most 12 specimen answers."),
});
export type QuestionDraft = z.infer<typeof questionDraft>;

/** A draft with nothing in it. */
export const emptyDraft = (): QuestionDraft => ({
  prompt: "",
  kind: "common",
  roles: [],
  level: "any",
  minutes: 8,
  intents: [{ key: "", sentence: "", competency: "", listenFor: ["", ""], watchFor: ["", ""] }],
  guide: { type: "open", parts: [{ name: "", text: "" }] },
  probes: ["", ""],
  adapt: "",
  specimenAnswers: [],
});

/** The question that a draft stands for: blank lines dropped, and a key for every intent, made from its sentence where none is given. */
export function questionOfDraft(key: string, draft: QuestionDraft): Question {
  const taken = new Set(draft.intents.map((intent) => intent.key).filter(Boolean));
  return {
    ...draft,
    key,
    roles: filled(draft.roles),
    probes: filled(draft.probes),
    guide: {
      ...draft.guide,
      parts: draft.guide.parts.filter((part) => part.name.trim() || part.text.trim()),
    },
    intents: draft.intents.map((intent) => ({
      ...intent,
      key: intent.key || slugOf(intent.sentence, taken),
      listenFor: filled(intent.listenFor),
      watchFor: filled(intent.watchFor),
    })),
  };
}

const filled = (lines: string[]) => lines.filter((line) => line.trim() !== "");

function upTo(name: string, max: number) {
  return z
    .string(`${name} must be text.`)
    .max(max, `${name} is longer than ${max} characters. Shorten it.`)
    .refine(canBeKept, `${name} has a character that cannot be kept. Remove it.`);
}

function signals(kind: string) {
  return z.array(upTo(`A signal to ${kind}`, 300)).max(12, `Give at most 12 signals to ${kind}.`);
}
