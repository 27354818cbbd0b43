import { z } from "zod";

const line = z.string().catch("");
const lines = list(line);
const whole = z.number().nullable().catch(null);

/**
 * A question as far as it is there: what is missing or of the wrong type is empty, and entries keep their places. Reading one
 * never fails, so that rules can look at a question that somebody is still writing.
 */
export const questionOutline = fields({
  key: line,
  prompt: line,
  kind: line,
  minutes: whole,
  intents: list(fields({ key: line, sentence: line, competency: line, listenFor: lines, watchFor: lines })),
  guide: fields({ type: line, parts: list(fields({ name: line, text: line })) }),
  probes: lines,
  adapt: line,
  specimenAnswers: list(
    fields({ answer: line, ratings: list(fields({ competency: line, level: whole })), reason: line }),
  ),
});
export type QuestionOutline = z.infer<typeof questionOutline>;

/** A competency as far as it is there. */
export const competencyOutline = fields({
  key: line,
  name: line,
  definition: line,
  rubric: fields({ levels: list(fields({ level: whole, label: line, anchor: line })) }),
});
export type CompetencyOutline = z.infer<typeof competencyOutline>;

/** A pack as far as it is there; its questions are not looked into. */
export const packOutline = fields({ key: line, questions: list(z.unknown()) });

/** A bank as far as it is there; its entries are not looked into. */
export const bankOutline = fields({
  competencies: list(z.unknown()),
  packs: list(z.unknown()),
  questions: list(z.unknown()),
});

function fields<Shape extends z.ZodRawShape>(shape: Shape) {
  return z.preprocess((given) => (isRecord(given) ? given : {}), z.object(shape));
}

function list<Entry extends z.ZodType>(entry: Entry) {
  return z.preprocess((given) => (Array.isArray(given) ? given : []), z.array(entry));
}

/** Whether a value has named fields. */
export function isRecord(given: unknown): given is Record<string, unknown> {
  return typeof given === "object" && given !== null && !Array.isArray(given);
}
