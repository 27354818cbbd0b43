import { AsyncLocalStorage } from "node:async_hooks";
import { createHash } from "node:crypto";
import type { CompiledQuery, DatabaseConnection, Driver, QueryResult } from "kysely";
import { escapeLiteral, type Pool, type PoolClient } from "pg";

/** For whom a transaction runs; whatever is absent is nobody. */
export type Context = {
  organizationId?: string;
  memberId?: string;
  userId?: string;
  realm?: string;
  realmKey?: string;
};

/** The context of transactions that are begun in its scope. */
export const contexts = new AsyncLocalStorage<Context>();

type ContextDriverOptions = {
  /**
   * Keeps plans on the connection. Row-level security makes planning dearer than running, but poolers that share
   * connections between transactions may not know such plans.
   */
  keepsPlans: boolean;
};

/** Begins every transaction with its context, in one round trip and local to it: a pooled connection keeps nothing. */
export function contextDriver(pool: Pool, { keepsPlans }: ContextDriverOptions): Driver {
  const clients = new WeakMap<DatabaseConnection, PoolClient>();
  const clientOf = (connection: DatabaseConnection): PoolClient => {
    const client = clients.get(connection);
    if (!client) throw new Error("This connection is not of this driver.");
    return client;
  };
  return {
    init: async () => {},
    acquireConnection: async () => {
      const client = await pool.connect();
      const connection = connectionOf(client, keepsPlans);
      clients.set(connection, client);
      return connection;
    },
    beginTransaction: async (connection) => {
      await clientOf(connection).query(`begin; ${settings(contexts.getStore() ?? {})}`);
    },
    commitTransaction: async (connection) => {
      await clientOf(connection).query("commit");
    },
    rollbackTransaction: async (connection) => {
      await clientOf(connection).query("rollback");
    },
    releaseConnection: async (connection) => clientOf(connection).release(),
    destroy: () => pool.end(),
  };
}

// Longer lists of values come in too many lengths to be worth a plan each.
const LONGEST_PLANNED = 300;

function connectionOf(client: PoolClient, keepsPlans: boolean): DatabaseConnection {
  return {
    executeQuery: async <Row>({ sql: text, parameters }: CompiledQuery): Promise<QueryResult<Row>> => {
      const values = [...parameters];
      const isPlanned = keepsPlans && values.length > 0 && values.length <= LONGEST_PLANNED;
      const result = await client.query<Row & object>({
        text,
        values,
        ...(isPlanned && { name: nameOf(text) }),
      });
      return {
        rows: result.rows,
        ...(changes.has(result.command) && { numAffectedRows: BigInt(result.rowCount ?? 0) }),
      };
    },
    streamQuery: () => {
      throw new Error("Rows are not streamed; give the query a limit.");
    },
  };
}

const changes = new Set(["INSERT", "UPDATE", "DELETE", "MERGE"]);

/** Postgres cuts names at 63 bytes. */
const nameOf = (text: string) => createHash("sha256").update(text).digest("base64url");

// Every setting is set, also to nothing, so that none can be left over from elsewhere.
function settings({ organizationId, memberId, userId, realm, realmKey }: Context): string {
  const values = { organization: organizationId, member: memberId, user: userId, realm, realm_key: realmKey };
  const calls = Object.entries(values).map(
    ([name, value]) => `set_config('app.${name}', ${escapeLiteral(value ?? "")}, true)`,
  );
  return `select ${calls.join(", ")}`;
}
