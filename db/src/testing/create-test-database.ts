import { randomUUID } from "node:crypto";
import pg from "pg";
import { inject } from "vitest";
import type {} from "./test-server.ts";
import { openDatabase, type Database } from "../database.ts";

export type TestDatabase = {
  database: Database;
  appConfig: pg.PoolConfig;
  ownerConfig: pg.PoolConfig;
  drop(): Promise<void>;
};

/** A database of this test file's own, cloned from the migrated template. */
export async function createTestDatabase(): Promise<TestDatabase> {
  const { host, port, template, owner, app } = inject("postgres");
  const name = `test_${randomUUID().replaceAll("-", "")}`;
  await asOwner(`create database ${name} template ${template}`);
  const appConfig = { host, port, database: name, ...app };
  const database = openDatabase({ ...appConfig, max: 6 });
  return {
    database,
    appConfig,
    ownerConfig: { host, port, database: name, ...owner },
    drop: async () => {
      await database.close();
      await asOwner(`drop database ${name} with (force)`);
    },
  };

  async function asOwner(statement: string): Promise<void> {
    const client = new pg.Client({ host, port, database: "postgres", ...owner });
    await client.connect();
    await client.query(statement);
    await client.end();
  }
}
