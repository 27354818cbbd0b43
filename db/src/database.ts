import {
  CamelCasePlugin,
  Kysely,
  PostgresAdapter,
  PostgresIntrospector,
  PostgresQueryCompiler,
  sql,
  type Transaction,
} from "kysely";
import { types, type CustomTypesConfig, type PoolConfig } from "pg";
import { contextDriver, contexts, type Context } from "./context-driver.ts";
import { openPool } from "./open-pool.ts";
import { retrying } from "./retrying.ts";
import type { Schema } from "./schema.ts";

/** What every query takes: a transaction that already knows for whom it runs. */
export type Db = Transaction<Schema>;

/** The member on whose behalf rows are read and written. Ids are UUIDs; `userId` is the sign-in account. */
export type Viewer = { organizationId: string; memberId: string; userId: string };

/** An errand of the server itself; each opens only the rows that its policies name. */
export type Realm = "sign-in" | "setup" | "joining" | "reveal" | "events";

/** Opens transactions for one viewer. `work` may run more than once, so it must touch nothing but the database. */
export type Transactions = { transaction<T>(work: (db: Db) => Promise<T>): Promise<T> };

/** The only way to the database: row-level security sees the viewer or realm of every single statement. */
export type Database = {
  /** For a signed-in member. */
  as(viewer: Viewer): Transactions;
  /** For a signed-in account of which no membership is chosen yet: sees that account's own memberships only. */
  asUser(userId: string): Transactions;
  /** For an errand without a viewer. `key` is the hash of the link that the errand redeems. */
  inRealm(realm: Realm, key?: string): Transactions;
  /** Rejects when the database does not answer. */
  ping(): Promise<void>;
  close(): Promise<void>;
};

/** How to reach a database: pg's own, and whether connections are ours alone, so that they may keep plans. */
export type DatabaseConfig = PoolConfig & { keepsPlans?: boolean };

/** Opens a pool. The role in `config` must be the application's, see `databaseProblems`. */
export function openDatabase({ keepsPlans = false, ...config }: DatabaseConfig): Database {
  const pool = openPool({ types: typeParsers, ...config });
  const kysely = new Kysely<Schema>({
    dialect: {
      createAdapter: () => new PostgresAdapter(),
      createDriver: () => contextDriver(pool, { keepsPlans }),
      createIntrospector: (db) => new PostgresIntrospector(db),
      createQueryCompiler: () => new PostgresQueryCompiler(),
    },
    // Also inside nested rows; our JSON documents therefore never use data as keys.
    plugins: [new CamelCasePlugin()],
  });
  const inContext = (context: Context): Transactions => ({
    transaction: (work) =>
      retrying(async () => {
        const committed: (() => void)[] = [];
        const transaction = kysely.transaction();
        const result = await contexts.run(context, () =>
          transaction.execute((db) => {
            afterCommits.set(db, committed);
            return work(db);
          }),
        );
        for (const run of committed) run();
        return result;
      }),
  });
  return {
    as: (viewer) => inContext(viewer),
    asUser: (userId) => inContext({ userId }),
    inRealm: (realm, realmKey) => inContext(realmKey === undefined ? { realm } : { realm, realmKey }),
    ping: async () => void (await sql`select 1`.execute(kysely)),
    close: () => kysely.destroy(),
  };
}

/** Runs one part of a viewer's transaction as an errand of the server, then steps back. */
export async function withinRealm<T>(db: Db, realm: Realm, work: () => Promise<T>): Promise<T> {
  await sql`select set_config('app.realm', ${realm}, true)`.execute(db);
  const result = await work();
  await sql`select set_config('app.realm', '', true)`.execute(db);
  return result;
}

/** Runs `effect` once the transaction is committed, and never when it is not. */
export function afterCommit(db: Db, effect: () => void): void {
  afterCommits.get(db)?.push(effect);
}

const afterCommits = new WeakMap<Db, (() => void)[]>();

const typeParsers: CustomTypesConfig = {
  getTypeParser: (oid, format) => {
    // count() and bigint columns arrive as text otherwise; none of ours come near 2^53.
    if (oid === types.builtins.INT8) return Number;
    // A day has no time zone; as a Date it would be another day in some of them.
    if (oid === types.builtins.DATE) return (day: string) => day;
    return types.getTypeParser(oid, format);
  },
};
