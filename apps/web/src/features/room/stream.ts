import type { Line } from "../../outbox/entry.ts";
import type { StreamNote } from "./note-stream.tsx";
import { hasWords, letterOf } from "./places.ts";

type Question = { questionVersionId: string; intents: readonly { id: string }[] };

/** Every note with where it belongs: "2A" is the first intent of the second question, "2" the question's free notes. */
export function streamOf(lines: readonly Line[], questions: readonly Question[]): StreamNote[] {
  return lines.filter(hasWords).map((line) => {
    const question = questions.findIndex(
      ({ questionVersionId }) => questionVersionId === line.questionVersionId,
    );
    const intent = questions[question]?.intents.findIndex(({ id }) => id === line.intentId) ?? -1;
    if (question < 0) return { line, label: "", question: null };
    return { line, label: `${question + 1}${intent < 0 ? "" : letterOf(intent)}`, question };
  });
}
