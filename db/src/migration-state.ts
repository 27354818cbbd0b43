import { DatabaseError, type ClientConfig } from "pg";
import { listMigrations } from "./migrate.ts";
import { onConnection } from "./on-connection.ts";

/** `pending` are not applied yet; `unknown` were applied by a newer version of the software. */
export type MigrationState = { pending: string[]; unknown: string[] };

/** Compares the migrations of this version with those that a database has had. Changes nothing. */
export async function migrationState(config: ClientConfig): Promise<MigrationState> {
  const known = await listMigrations();
  const applied = await listApplied(config);
  return {
    pending: known.filter((name) => !applied.includes(name)),
    unknown: applied.filter((name) => !known.includes(name)),
  };
}

async function listApplied(config: ClientConfig): Promise<string[]> {
  try {
    const { rows } = await onConnection(config, (client) => client.query<{ name: string }>(APPLIED));
    return rows.map(({ name }) => name);
  } catch (error) {
    if (error instanceof DatabaseError && NEVER_MIGRATED.has(error.code ?? "")) return [];
    throw error;
  }
}

const APPLIED = "select name from migrations.kysely_migration order by name";

const NEVER_MIGRATED = new Set([
  "3F000", // no such schema
  "42P01", // no such table
  "42501", // not permitted: before the migration that permits it
]);
