import type { Db } from "@evenhand/db";
import { sql } from "kysely";

export type Similar = {
  /** Which of the prompts asked about, counted from 0. */
  index: number;
  id: string;
  prompt: string;
  intents: string;
  /** The share of trigrams that both prompts have, 0 to 1. */
  similarity: number;
};

/** For each prompt the questions in use that ask nearly the same, the nearest first. */
export async function listSimilar(db: Db, prompts: string[]): Promise<Similar[]> {
  if (prompts.length === 0) return [];
  const { rows } = await sql<Similar>`
    select asked.position - 1 as index, near.question_id as id, near.prompt, near.intents, near.similarity
    from unnest(${prompts}::text[]) with ordinality as asked(prompt, position)
    cross join lateral (
      select x.question_id, x.prompt, x.intents, similarity(x.prompt, asked.prompt) as similarity
      from question_index x
      where x.state <> 'retired' and similarity(x.prompt, asked.prompt) >= ${LEAST_SIMILARITY}
      order by similarity desc, x.prompt limit ${MOST_SHOWN}
    ) near
    order by asked.position, near.similarity desc`.execute(db);
  return rows;
}

const LEAST_SIMILARITY = 0.45;
const MOST_SHOWN = 3;
