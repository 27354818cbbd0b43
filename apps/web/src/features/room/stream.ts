import type { Line } from "../../outbox/entry.ts";
import { letterOf } from "./places.ts";

/** `question` is counted from 0, and null for what belongs to none. */
export type StreamNote = { line: Line; label: string; question: number | null };

export type PlacedQuestion = { questionVersionId: string; intents: readonly { id: string }[] };

/** Every note with where it belongs: "2A" is the first intent of the second question, "2" the question's free notes. */
export function streamOf(lines: readonly Line[], questions: readonly PlacedQuestion[]): StreamNote[] {
  return lines.map((line) => {
    const question = questions.findIndex(
      ({ questionVersionId }) => questionVersionId === line.questionVersionId,
    );
    const intent = questions[question]?.intents.findIndex(({ id }) => id === line.intentId) ?? -1;
    if (question < 0) return { line, label: "", question: null };
    return { line, label: `${question + 1}${intent < 0 ? "" : letterOf(intent)}`, question };
  });
}
