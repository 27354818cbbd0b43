import { randomUUID } from "node:crypto";
import { Client, type PoolConfig } from "pg";
import { inject } from "vitest";
import { openDatabase, type Database } from "../database.ts";
import type { TestServer } from "./test-server.ts";

export type TestDatabase = {
  database: Database;
  appConfig: PoolConfig;
  ownerConfig: PoolConfig;
  drop: () => Promise<void>;
};

/** A database of this test file's own, cloned from the migrated template. */
export async function createTestDatabase(): Promise<TestDatabase> {
  const { host, port, template, owner, app } = inject("postgres") satisfies TestServer;
  const name = `test_${randomUUID().replaceAll("-", "")}`;
  await asOwner(`create database ${name} template ${template}`);
  const appConfig = { host, port, database: name, ...app };
  const database = openDatabase({ ...appConfig, max: 6, keepsPlans: true });
  return {
    database,
    appConfig,
    ownerConfig: { host, port, database: name, ...owner },
    drop: async () => {
      await database.close();
      await asOwner(`drop database ${name}`);
    },
  };

  async function asOwner(statement: string): Promise<void> {
    const client = new Client({ host, port, database: "postgres", ...owner });
    await client.connect();
    await client.query(statement);
    await client.end();
  }
}
