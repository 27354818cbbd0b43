import { databaseProblems, migrate } from "@evenhand/db";
import type { StartedDatabase } from "./start-database.ts";
import { StartError } from "./start-error.ts";

export async function startExternal(url: string, ownerUrl: string | undefined): Promise<StartedDatabase> {
  if (ownerUrl !== undefined) await migrate({ connectionString: ownerUrl });
  const appConfig = { connectionString: url };
  const [problem] = await databaseProblems(appConfig);
  if (problem) throw new StartError(problem);
  return { appConfig, notices: [], stop: async () => {} };
}
