import type { Db } from "@evenhand/db";
import { matchingWords, questionKind, questionLevel, slug, type Wanted } from "@evenhand/questions";
import { z } from "zod";
import { lookUpWords, type SearchWord } from "./search-words.queries.ts";
import { searchQuestions } from "./search.queries.ts";

const PAGE = 50;
const MAX_WORDS = 12;

export const bankSearch = z.object({
  words: z.string().max(200, "Shorten the search to 200 characters.").default(""),
  kind: questionKind.optional(),
  level: questionLevel.optional(),
  competency: slug.optional(),
  role: z.string().max(80).optional(),
  maxMinutes: z.int().min(1).max(60).optional(),
  state: z.enum(["draft", "approved", "retired", "due"]).optional(),
  /** How many to skip: the `nextCursor` of the page before. */
  cursor: z.int().min(0).max(100_000).default(0),
});
export type BankSearch = z.input<typeof bankSearch>;

/**
 * A page of questions by their words, in prompt, intents, competencies and signals. Every word must occur, as the beginning of
 * a word or by its stem; a word that occurs nowhere stands for the nearest ones that do.
 */
export async function searchBank(db: Db, { words, cursor, ...filter }: z.output<typeof bankSearch>) {
  const typed = [...words.matchAll(/[\p{L}\p{N}]+/gu)].map(([word]) => word).slice(0, MAX_WORDS);
  const looked = (await lookUpWords(db, typed)).filter(({ isCommon }) => !isCommon);
  const wanted = wantedBy(looked);
  const query = looked.length === 0 ? undefined : looked.map(termOf).join(" & ");
  const { total, rows } = await searchQuestions(db, { ...filter, query }, { offset: cursor, limit: PAGE });
  return {
    questions: rows.map(({ intents, signals, ...row }) => ({
      ...row,
      intents: linesOf(intents),
      signals: linesOf(signals)
        .filter((line) => matchingWords(line, wanted).length > 0)
        .slice(0, SIGNALS_SHOWN),
    })),
    total,
    nextCursor: cursor + rows.length < total ? cursor + rows.length : null,
    wanted,
    corrected: looked.flatMap(({ typed: written, near }) =>
      near.length > 0 ? [{ typed: written, instead: near }] : [],
    ),
  };
}

const SIGNALS_SHOWN = 2;

const linesOf = (lines: string) => lines.split("\n").filter((line) => line !== "");

const wantedBy = (looked: SearchWord[]): Wanted => ({
  beginnings: looked.filter(({ near }) => near.length === 0).map(({ word }) => word),
  words: looked.flatMap(({ kin, near }) => [...kin, ...near]),
});

function termOf({ word, kin, near }: SearchWord): string {
  const whole = [...kin, ...near].map(quoted);
  return `(${(near.length > 0 ? whole : [`${quoted(word)}:*`, ...whole]).join(" | ")})`;
}

// A lexeme of a tsquery in its own notation.
const quoted = (word: string) => `'${word.replaceAll(/['\\]/g, (sign) => sign + sign)}'`;
