import {
  CamelCasePlugin,
  CompiledQuery,
  Kysely,
  PostgresAdapter,
  PostgresIntrospector,
  PostgresQueryCompiler,
  type DatabaseConnection,
  type Driver,
} from "kysely";
import { contextDriver } from "./context-driver.ts";
import type { DatabaseConfig } from "./database.ts";
import { openPool } from "./open-pool.ts";
import type {
  AuthAccount,
  AuthPasskey,
  AuthSession,
  AuthSignInLimit,
  AuthUser,
  AuthVerification,
} from "./schema.generated.ts";

/** The tables of the sign-in library, by its own names. */
export type SignInSchema = {
  user: AuthUser;
  session: AuthSession;
  account: AuthAccount;
  verification: AuthVerification;
  passkey: AuthPasskey;
  signInLimit: AuthSignInLimit;
};

export type SignInDatabase = Kysely<SignInSchema>;

/**
 * A handle for a sign-in library that brings its own queries: row-level security sees the realm "sign-in" in each of
 * them, and nothing but the tables of schema `auth` opens to that realm.
 */
export function openSignInDatabase({ keepsPlans = false, ...config }: DatabaseConfig): SignInDatabase {
  const pool = openPool(config);
  return new Kysely<SignInSchema>({
    dialect: {
      createAdapter: () => new PostgresAdapter(),
      createDriver: () => inSignInRealm(contextDriver(pool, { keepsPlans })),
      createIntrospector: (db) => new PostgresIntrospector(db),
      createQueryCompiler: () => new PostgresQueryCompiler(),
    },
    plugins: [new CamelCasePlugin({ maintainNestedObjectKeys: true })],
  }).withSchema("auth");
}

// One round trip; local to the transaction, so that a pooled connection carries nothing over.
const SET_REALM = "select set_config('app.realm', 'sign-in', true)";

function inSignInRealm(driver: Driver): Driver {
  const plainByWrapped = new WeakMap<DatabaseConnection, DatabaseConnection>();
  const inTransaction = new WeakSet<DatabaseConnection>();
  const plain = (wrapped: DatabaseConnection) => plainByWrapped.get(wrapped) ?? wrapped;

  const wrap = (connection: DatabaseConnection): DatabaseConnection => {
    const wrapped: DatabaseConnection = {
      executeQuery: async <R>(query: CompiledQuery) => {
        if (inTransaction.has(wrapped)) return await connection.executeQuery<R>(query);
        await connection.executeQuery(CompiledQuery.raw(`begin; ${SET_REALM}`));
        try {
          const result = await connection.executeQuery<R>(query);
          await driver.commitTransaction(connection);
          return result;
        } catch (error) {
          await driver.rollbackTransaction(connection).catch(() => {});
          throw error;
        }
      },
      streamQuery: () => {
        throw new Error("The sign-in database does not stream.");
      },
    };
    plainByWrapped.set(wrapped, connection);
    return wrapped;
  };

  return {
    init: () => driver.init(),
    acquireConnection: async () => wrap(await driver.acquireConnection()),
    beginTransaction: async (connection, settings) => {
      await driver.beginTransaction(plain(connection), settings);
      inTransaction.add(connection);
      await plain(connection).executeQuery(CompiledQuery.raw(SET_REALM));
    },
    commitTransaction: async (connection) => {
      inTransaction.delete(connection);
      await driver.commitTransaction(plain(connection));
    },
    rollbackTransaction: async (connection) => {
      inTransaction.delete(connection);
      await driver.rollbackTransaction(plain(connection));
    },
    releaseConnection: (connection) => driver.releaseConnection(plain(connection)),
    destroy: () => driver.destroy(),
  };
}
