import type { Database, Db, Transactions } from "@evenhand/db";
import { sql } from "kysely";
import { expect } from "vitest";

/** Holds what `lock` locks until every one of the racers waits for it, so that a race is one each time. */
export async function contending<T>(
  database: Database,
  { as, lock }: { as: Transactions; lock: (db: Db) => Promise<unknown> },
  race: () => Promise<T>[],
): Promise<T[]> {
  let racers: Promise<T>[] = [];
  await as.transaction(async (db) => {
    await lock(db);
    racers = race();
    await expect.poll(() => countWaiting(database), { timeout: 10_000 }).toBe(racers.length);
  });
  return await Promise.all(racers);
}

const countWaiting = (database: Database) =>
  database.inRealm("setup").transaction(async (db) => {
    const { rows } = await sql<{ waiting: number }>`
      select count(*) as waiting from pg_stat_activity
      where datname = current_database() and wait_event_type = 'Lock'`.execute(db);
    return rows[0]?.waiting;
  });
