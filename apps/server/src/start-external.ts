import { databaseProblems, migrate, migrationState, ownerProblems } from "@evenhand/db";
import { connectionProblem } from "./connection-problem.ts";
import type { StartedDatabase } from "./start-database.ts";
import { StartError } from "./start-error.ts";

const LONGEST_CONNECT_MS = 10_000;

/** Uses a database that somebody else runs. Everything that is wrong with it is one sentence. */
export async function startExternal(url: string, ownerUrl: string | undefined): Promise<StartedDatabase> {
  const application = { name: "DATABASE_URL", url };
  if (ownerUrl !== undefined) await migrateAs({ name: "DATABASE_OWNER_URL", url: ownerUrl });
  refuseFirst(await reach(application, databaseProblems));
  const { pending } = await reach(application, migrationState);
  if (pending.length > 0)
    throw new StartError(
      "The database is not set up for this version yet. Start once with DATABASE_OWNER_URL set to the role that owns it.",
    );
  return { appConfig: { connectionString: url }, notices: [], stop: async () => {} };
}

type Variable = { name: string; url: string };

async function migrateAs(owner: Variable): Promise<void> {
  refuseFirst(await reach(owner, ownerProblems));
  refuseNewer(await reach(owner, migrationState));
  await reach(owner, migrate);
}

/** A database that a newer version has changed already must not be written by this one. */
export function refuseNewer({ unknown }: { unknown: string[] }): void {
  if (unknown.length > 0)
    throw new StartError(
      `This database was used with a newer Evenhand (${unknown[0]}). Start that version, or restore an older backup.`,
    );
}

function refuseFirst([problem]: string[]): void {
  if (problem !== undefined) throw new StartError(problem);
}

async function reach<T>(
  variable: Variable,
  use: (config: { connectionString: string; connectionTimeoutMillis: number }) => Promise<T>,
): Promise<T> {
  try {
    return await use({ connectionString: variable.url, connectionTimeoutMillis: LONGEST_CONNECT_MS });
  } catch (error) {
    const problem = connectionProblem(error, variable);
    throw problem === undefined ? error : new StartError(problem, { cause: error });
  }
}
