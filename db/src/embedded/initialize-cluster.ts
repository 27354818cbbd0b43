import { chown, mkdtemp, readdir, readFile, rename, rm, statfs, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { DatabaseStartError } from "./database-start-error.ts";
import { majorOf, program } from "./engine.ts";
import { superuser } from "./knock.ts";
import { runProgram } from "./run-program.ts";
import type { Engine } from "./engine.ts";
import type { Account } from "./os-account.ts";

export type NewCluster = {
  serverFolder: string;
  databaseFiles: string;
  engine: Engine;
  account: Account | undefined;
  password: string;
  durable: boolean;
};

/** Makes the database files unless they are there. They appear whole or not at all. */
export async function initializeCluster(cluster: NewCluster): Promise<void> {
  const { serverFolder, databaseFiles, account } = cluster;
  await discardHalfMade(serverFolder);
  if (await isInitialized(cluster)) return;
  await refuseFullDisk(serverFolder);
  const workshop = await mkdtemp(join(serverFolder, halfMade));
  try {
    await giveTo(account, workshop);
    await makeFiles(cluster, workshop);
    await rename(join(workshop, "postgres"), databaseFiles);
  } finally {
    await rm(workshop, { recursive: true, force: true, maxRetries: 5, retryDelay: 50 });
  }
}

/** True when there are files, even damaged ones: those are for Postgres to explain, never for us to replace. */
async function isInitialized({ databaseFiles, serverFolder, engine }: NewCluster): Promise<boolean> {
  const entries = await readdir(databaseFiles).catch(() => []);
  if (entries.length === 0) return false;
  const version = await readFile(join(databaseFiles, "PG_VERSION"), "utf8").catch(() => undefined);
  const major = majorOf(engine.version);
  if (version === undefined || version.trim() === major) return true;
  throw new DatabaseStartError(
    `The database in ${serverFolder} was made by Postgres ${version.trim()} and the embedded one is Postgres ${major}; start it with the Evenhand that made it, or choose another folder with EVENHAND_DATA.`,
  );
}

const halfMade = "init-";

/** What an earlier start left behind when it was killed; the lock proves that it is not at work any more. */
async function discardHalfMade(serverFolder: string): Promise<void> {
  const leftovers = (await readdir(serverFolder)).filter((entry) => entry.startsWith(halfMade));
  for (const leftover of leftovers) {
    // Its initdb may outlive it for a moment and still be writing; what cannot be removed now goes next time.
    await rm(join(serverFolder, leftover), {
      recursive: true,
      force: true,
      maxRetries: 5,
      retryDelay: 50,
    }).catch(() => {});
  }
}

async function makeFiles(
  { engine, account, password, durable }: NewCluster,
  workshop: string,
): Promise<void> {
  const passwordFile = join(workshop, "password");
  await writeFile(passwordFile, `${password}\n`, { mode: 0o600 });
  await giveTo(account, passwordFile);
  const parameters = [
    `--pgdata=${join(workshop, "postgres")}`,
    `--username=${superuser}`,
    `--pwfile=${passwordFile}`,
    "--auth=scram-sha-256",
    "--data-checksums",
    "--encoding=UTF8",
    // The same order of text on every machine, whatever its language.
    "--no-locale",
    "--locale-provider=builtin",
    "--builtin-locale=C.UTF-8",
    ...Object.entries(settings).map(([name, value]) => `--set=${name}=${value}`),
    ...(durable ? [] : ["--no-sync"]),
  ];
  const { succeeded, output } = await runProgram([program(engine, "initdb"), ...parameters], {
    account,
    seconds: 120,
  });
  if (succeeded) return;
  throw new DatabaseStartError(`The database could not be set up: ${reasonOf(output)}.`);
}

/** Written to postgresql.conf, where whoever runs Evenhand may change them. */
const settings = {
  shared_buffers: "128MB",
  max_connections: "60",
  jit: "off",
  timezone: "UTC",
  log_timezone: "UTC",
};

function reasonOf(output: string): string {
  const lines = output.split("\n").map((line) => line.trim());
  const said = lines.findLast((line) => /(?:error|fatal|panic):/i.test(line)) ?? lines.at(-1) ?? "";
  return said.replace(/^.*?(?:error|fatal|panic): +/i, "").replace(/\.$/, "");
}

const spaceNeeded = 128 * 1024 * 1024; // bytes: the empty database and its first log of changes

async function refuseFullDisk(folder: string): Promise<void> {
  const { bavail, bsize } = await statfs(folder);
  if (bavail * bsize >= spaceNeeded) return;
  throw new DatabaseStartError(
    `Only ${Math.floor((bavail * bsize) / 1024 / 1024)} MB are free on the disk that holds ${folder}, and a new database needs ${spaceNeeded / 1024 / 1024}; free some, or choose another folder with EVENHAND_DATA.`,
  );
}

async function giveTo(account: Account | undefined, path: string): Promise<void> {
  if (account !== undefined) await chown(path, account.uid, account.gid);
}
