import { wordsOf, type NoteMark } from "@evenhand/interview";

/** A note as evidence is chosen from it. */
export type CitableNote = {
  id: string;
  words: string;
  mark: NoteMark | null;
  offsetSeconds: number;
  prompt: string | null;
};

type Taken = {
  notes: readonly {
    id: string;
    questionVersionId: string | null;
    intentId: string | null;
    text: string;
    mark: NoteMark | null;
    offsetSeconds: number;
  }[];
  questions: readonly {
    questionVersionId: string;
    prompt: string;
    intents: readonly { id: string; competencyId: string }[];
  }[];
};

/** The notes that have words: those filed to an intent of the competency, and all others. */
export function notesForCompetency(
  competencyId: string,
  { notes, questions }: Taken,
): { filed: CitableNote[]; others: CitableNote[] } {
  const intentIds = new Set(
    questions.flatMap(({ intents }) =>
      intents.filter((intent) => intent.competencyId === competencyId).map(({ id }) => id),
    ),
  );
  const promptOf = new Map(questions.map(({ questionVersionId, prompt }) => [questionVersionId, prompt]));
  const filed: CitableNote[] = [];
  const others: CitableNote[] = [];
  for (const { id, questionVersionId, intentId, text, mark, offsetSeconds } of notes) {
    const words = wordsOf(text).trim();
    if (words === "") continue;
    const prompt = (questionVersionId && promptOf.get(questionVersionId)) ?? null;
    const note = { id, words, mark, offsetSeconds, prompt };
    if (intentId !== null && intentIds.has(intentId)) filed.push(note);
    else others.push(note);
  }
  return { filed, others };
}

/** Notes in their order, with those that follow each other on one question together. */
export function byQuestion(notes: readonly CitableNote[]): { prompt: string | null; notes: CitableNote[] }[] {
  const groups: { prompt: string | null; notes: CitableNote[] }[] = [];
  for (const note of notes) {
    const last = groups.at(-1);
    if (last && last.prompt === note.prompt) last.notes.push(note);
    else groups.push({ prompt: note.prompt, notes: [note] });
  }
  return groups;
}

/** Keys that cite: the letters without g, j and k, which lead elsewhere. */
const letters = "abcdefhilmnopqrstuvwxyz";

/** The key of the note at this place; notes beyond the alphabet have none and are cited by click or Tab. */
export const letterAt = (index: number): string | undefined => letters[index];
