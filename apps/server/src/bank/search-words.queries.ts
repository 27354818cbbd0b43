import type { Db } from "@evenhand/db";
import { sql } from "kysely";

/** A typed word and the words of the bank it stands for. */
export type SearchWord = {
  typed: string;
  /** Without capitals and accents. */
  word: string;
  /** Too common to look for, like "the". */
  isCommon: boolean;
  /** Whether a word of the bank begins with it. */
  isKnown: boolean;
  /** Words of the bank with the same stem. */
  kin: string[];
  /** Where there is neither: the words nearest to it, for a slip of the keyboard. */
  near: string[];
};

export async function lookUpWords(db: Db, typed: string[]): Promise<SearchWord[]> {
  if (typed.length === 0) return [];
  const { rows } = await sql<SearchWord>`
    with asked as (
      select t.typed, t.position, lower(unaccent(t.typed)) as word
      from unnest(${typed}::text[]) with ordinality as t(typed, position)
    ), known as (
      select asked.*, ts_lexize('english_stem', word) as stems,
        exists (select from bank_word w where w.word >= asked.word collate "C" and w.word < asked.word || chr(1114111) collate "C") as is_known,
        array(
          select w.word from bank_word w
          where w.stem = (ts_lexize('english_stem', asked.word))[1] order by w.word limit 20
        ) as kin
      from asked
    )
    select typed, word, stems = '{}' as "isCommon", is_known as "isKnown", kin,
      case when is_known or cardinality(kin) > 0 or length(word) < ${SHORTEST_SLIP} then '{}' else array(
        select n.word from (
          select w.word, similarity(w.word, known.word) as nearness,
            max(similarity(w.word, known.word)) over () as best
          from bank_word w where similarity(w.word, known.word) >= ${LEAST_NEARNESS}
        ) n where n.nearness >= n.best - 0.1 order by n.nearness desc, n.word limit 3
      ) end as near
    from known order by position`.execute(db);
  return rows;
}

// Below these, trigrams find words that only look alike by chance.
const SHORTEST_SLIP = 4;
const LEAST_NEARNESS = 0.28;
