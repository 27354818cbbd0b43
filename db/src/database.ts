import { CamelCasePlugin, Kysely, PostgresDialect, sql, type Transaction } from "kysely";
import { Pool, types, type CustomTypesConfig, type PoolConfig } from "pg";
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

/** Opens a pool. `config` is pg's; the role in it must be the application's, see `checkDatabase`. */
export function openDatabase(config: PoolConfig): Database {
  const pool = new Pool({ max: 10, types: typeParsers, ...config });
  // Without a listener, a connection that dies while idle would end the process.
  pool.on("error", () => {});
  const kysely = new Kysely<Schema>({
    dialect: new PostgresDialect({ pool }),
    // Also inside nested rows; our JSON documents therefore never use data as keys.
    plugins: [new CamelCasePlugin()],
  });
  const inContext = (context: Context): Transactions => ({
    transaction: (work) =>
      retrying(async () => {
        const committed: (() => void)[] = [];
        const result = await kysely.transaction().execute(async (db) => {
          afterCommits.set(db, committed);
          await setContext(db, context);
          return work(db);
        });
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

type Context = {
  organizationId?: string;
  memberId?: string;
  userId?: string;
  realm?: Realm;
  realmKey?: string;
};

const setContext = (db: Db, context: Context) =>
  sql`select
    set_config('app.organization', ${context.organizationId ?? ""}, true),
    set_config('app.member', ${context.memberId ?? ""}, true),
    set_config('app.user', ${context.userId ?? ""}, true),
    set_config('app.realm', ${context.realm ?? ""}, true),
    set_config('app.realm_key', ${context.realmKey ?? ""}, true)`.execute(db);

// count() and bigint columns arrive as text otherwise; none of ours come near 2^53.
const typeParsers: CustomTypesConfig = {
  getTypeParser: (oid, format) => (oid === types.builtins.INT8 ? Number : types.getTypeParser(oid, format)),
};
