import type { Line, Place } from "../../outbox/entry.ts";

type Question = { questionVersionId: string; intents: readonly { id: string }[] };

/** A place for notes: one for each intent of the question, and a free one. */
export type NamedPlace = Place & { name: string; letter: string | null };

export function placesOf(question: Question | undefined): NamedPlace[] {
  const questionVersionId = question?.questionVersionId ?? null;
  const intents = question?.intents ?? [];
  return [
    ...intents.map(({ id }, index) => {
      const letter = letterOf(index);
      return { questionVersionId, intentId: id, letter, name: `Notes on ${letter}` };
    }),
    { questionVersionId, intentId: null, letter: null, name: "Free notes" },
  ];
}

export const letterOf = (index: number): string => String.fromCodePoint(65 + index);

export const isSamePlace = (a: Place, b: Place): boolean =>
  a.questionVersionId === b.questionVersionId && a.intentId === b.intentId;

/** A line without text is shown only while somebody is in it or has to choose about it. */
export const isShown = ({ text, isOpen, conflict, refusal }: Line): boolean =>
  text !== "" || isOpen || conflict !== null || refusal !== null;

export const hasWords = ({ text }: Line): boolean => text.trim() !== "";
