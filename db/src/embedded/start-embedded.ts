import { join } from "node:path";
import { stat } from "node:fs/promises";
import { chooseAddress } from "./address.ts";
import { lockDataFolder } from "./application-lock.ts";
import { openDataFolder, protectDataFolder, refuseForeignFiles } from "./data-folder.ts";
import { fileError } from "./database-start-error.ts";
import { prepareEngine } from "./engine.ts";
import { initializeCluster } from "./initialize-cluster.ts";
import { keepRunning } from "./keep-running.ts";
import { behindNewest } from "./newest-minor.ts";
import { accountForPostgres, isRoot } from "./os-account.ts";
import { runPostmaster } from "./run-postmaster.ts";
import { readSecrets } from "./secrets.ts";
import { placeServer, systemFolder } from "./server-folder.ts";
import { app, database, owner, setUpRoles } from "./set-up-roles.ts";
import { stopPostmaster } from "./stop-postmaster.ts";
import type { Address } from "./address.ts";
import type { Report } from "./keep-running.ts";

export type EmbeddedDatabase = {
  connection: Address & { database: typeof database };
  /** Runs migrations and owns the schema. */
  owner: { user: string; password: string };
  /** The application's role: owns nothing and is subject to every row policy. */
  app: { user: string; password: string };
  stop: () => Promise<void>;
  /** True when a server that an earlier, killed Evenhand left running was found and used. */
  adopted: boolean;
  engineVersion: string;
  /** Sentences for the person who started Evenhand. */
  notices: string[];
};

type Options = {
  /** False is for tests only: nothing is forced to disk, and the owner may create databases. */
  durable?: boolean;
  /** Where Postgres's `bin`, `lib` and `share` are; by default those that npm installed. */
  engineFolder?: string;
  /** Told when the server died and was started again, or why it could not be. */
  report?: Report;
};

/**
 * Starts the Postgres server of a data folder, or adopts it where it still runs, and sets up its roles. The
 * folder stays locked until `stop`. Refusals are `DatabaseStartError`s.
 */
export async function startEmbedded(dataFolder: string, options: Options = {}): Promise<EmbeddedDatabase> {
  const folder = await openDataFolder(dataFolder);
  const unlock = await lockDataFolder(folder).catch((error: unknown) => {
    throw fileError(error, folder);
  });
  try {
    const started = await start(folder, options);
    let stopped: Promise<void> | undefined;
    return { ...started, stop: async () => await (stopped ??= started.stop().finally(unlock)) };
  } catch (error) {
    unlock();
    throw fileError(error, folder);
  }
}

async function start(
  folder: string,
  { durable = true, engineFolder, report = () => {} }: Options,
): Promise<EmbeddedDatabase> {
  const account = await accountForPostgres(join(folder, "postgres"));
  await protectDataFolder(folder, account);
  const serverFolder = await placeServer(folder, account);
  const databaseFiles = join(serverFolder, "postgres");
  await refuseForeignFiles(databaseFiles, account);
  const engine = await prepareEngine({ engineFolder, account, copyInto: isRoot() ? systemFolder : folder });
  const secrets = await readSecrets(folder, await exists(databaseFiles));
  const password = secrets.superuser;
  await initializeCluster({ serverFolder, databaseFiles, engine, account, password, durable });

  const address = await chooseAddress({ folder: serverFolder, databaseFiles, account });
  const door = { address, password, databaseFiles };
  const log = join(folder, "postgres.log");
  const postmaster = { engine, databaseFiles, address, account, log, durable };
  const { adopted, version } = await runPostmaster(door, postmaster);
  const stop = async () => await stopPostmaster(door, postmaster);
  try {
    await setUpRoles({ address, secrets, ownerMayCreateDatabases: !durable });
  } catch (error) {
    await stop();
    throw error;
  }
  const leaveAlone = keepRunning(door, postmaster, report);
  const moved =
    serverFolder === folder
      ? undefined
      : `Postgres cannot reach ${folder} as the user that root runs it as, so its files are kept in ${serverFolder}, where ${join(folder, "postgres")} leads.`;
  return {
    connection: { ...address, database },
    owner: { user: owner, password: secrets.owner },
    app: { user: app, password: secrets.app },
    stop: async () => {
      await leaveAlone();
      await stop();
    },
    adopted,
    engineVersion: version,
    notices: [moved, behindNewest(version)].filter((notice) => notice !== undefined),
  };
}

const exists = (path: string) =>
  stat(path).then(
    () => true,
    () => false,
  );
