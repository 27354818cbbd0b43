import { readFile, readdir } from "node:fs/promises";
import { join } from "node:path";
import { Kysely, PostgresDialect, sql } from "kysely";
import { Migrator } from "kysely/migration";
import type { PoolConfig } from "pg";
import { openPool } from "./open-pool.ts";

const FOLDER = join(import.meta.dirname, "../migrations");

/** Brings the schema up to date. `config` is pg's, for the role that owns the schema. */
export async function migrate(config: PoolConfig): Promise<void> {
  const pool = openPool({ ...config, max: 1 });
  const kysely = new Kysely<unknown>({ dialect: new PostgresDialect({ pool }) });
  try {
    const { error } = await new Migrator({
      db: kysely,
      provider: { getMigrations },
      migrationTableSchema: "migrations",
    }).migrateToLatest();
    if (error) throw error;
  } finally {
    await kysely.destroy();
  }
}

/** The names of all migrations of this version, in order. */
export async function listMigrations(): Promise<string[]> {
  const files = (await readdir(FOLDER)).filter((file) => file.endsWith(".sql")).toSorted();
  return files.map((file) => file.replace(/\.sql$/, ""));
}

async function getMigrations() {
  return Object.fromEntries((await listMigrations()).map((name) => [name, { up: runFile(`${name}.sql`) }]));
}

const runFile = (file: string) => async (db: Kysely<unknown>) => {
  await sql.raw(await readFile(join(FOLDER, file), "utf8")).execute(db);
};
