import type { Answers } from "../../app/api.ts";

type Corrected = Answers["bank"]["search"]["corrected"];

/** How many there are: "1,234 questions", or "1 question found". */
export function countWords(total: number, isNarrowed: boolean): string {
  const counted = `${inThousands(total)} ${total === 1 ? "question" : "questions"}`;
  return isNarrowed ? `${counted} found` : counted;
}

/** How far a list goes: "50 of 1,234". */
export const shownWords = (shown: number, total: number): string =>
  `${inThousands(shown)} of ${inThousands(total)}`;

/** What was taken for a slip of the keyboard, and what is shown for it where anything is. */
export const correctionWords = (corrected: Corrected, isAnythingShown: boolean): string =>
  corrected
    .map(({ typed, instead }) =>
      isAnythingShown
        ? `Nothing begins with ${quoted(typed)}; showing ${oneOf(instead)}.`
        : `Nothing begins with ${quoted(typed)}.`,
    )
    .join(" ");

const quoted = (word: string) => `“${word}”`;

const oneOf = (words: string[]) =>
  new Intl.ListFormat("en-GB", { type: "disjunction" }).format(words.map(quoted));

const inThousands = (count: number) => count.toLocaleString("en");
