import { migrate, migrationState, type openDatabase } from "@evenhand/db";
import { DatabaseStartError, startEmbedded } from "@evenhand/db/embedded";
import type { Config } from "./config.ts";
import { StartError } from "./start-error.ts";
import { refuseNewer, startExternal } from "./start-external.ts";

/** A migrated database, and how the application signs in to it. */
export type StartedDatabase = {
  appConfig: Parameters<typeof openDatabase>[0];
  /** Sentences for the person who started Evenhand. */
  notices: string[];
  stop(): Promise<void>;
};

export async function startDatabase(config: Config): Promise<StartedDatabase> {
  return config.databaseUrl === undefined
    ? await startOwn(config.dataFolder)
    : await startExternal(config.databaseUrl, config.databaseOwnerUrl);
}

async function startOwn(dataFolder: string): Promise<StartedDatabase> {
  const { connection, owner, app, notices, stop } = await startEmbedded(dataFolder).catch(inASentence);
  try {
    const ownerConfig = { ...connection, ...owner, ssl: false };
    refuseNewer(await migrationState(ownerConfig));
    await migrate(ownerConfig);
  } catch (error) {
    await stop();
    throw error;
  }
  // Said here, because a PGSSLMODE in the shell would otherwise ask the socket for what it cannot do.
  return { appConfig: { ...connection, ...app, ssl: false, keepsPlans: true }, notices, stop };
}

function inASentence(error: unknown): never {
  throw error instanceof DatabaseStartError ? new StartError(error.message, { cause: error }) : error;
}
