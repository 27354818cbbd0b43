import { Client, DatabaseError, type PoolConfig } from "pg";
import { listMigrations } from "./migrate.ts";

/** `pending` are not applied yet; `unknown` were applied by a newer version of the software. */
export type MigrationState = { pending: string[]; unknown: string[] };

/** Compares the migrations of this version with those that a database has had. Changes nothing. */
export async function migrationState(config: PoolConfig): Promise<MigrationState> {
  const known = await listMigrations();
  const applied = await listApplied(config);
  return {
    pending: known.filter((name) => !applied.includes(name)),
    unknown: applied.filter((name) => !known.includes(name)),
  };
}

async function listApplied(config: PoolConfig): Promise<string[]> {
  const client = new Client(config);
  client.on("error", () => {});
  await client.connect();
  try {
    const { rows } = await client.query<{ name: string }>(
      "select name from migrations.kysely_migration order by name",
    );
    return rows.map(({ name }) => name);
  } catch (error) {
    if (error instanceof DatabaseError && NEVER_MIGRATED.has(error.code ?? "")) return [];
    throw error;
  } finally {
    await client.end();
  }
}

const NEVER_MIGRATED = new Set([
  "3F000", // no such schema
  "42P01", // no such table
  "42501", // not permitted: before the migration that permits it
]);
