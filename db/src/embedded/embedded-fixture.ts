import { execFile } from "node:child_process";
import { chmod, chown, cp, mkdtemp, readlink, realpath, rm, statfs } from "node:fs/promises";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { promisify } from "node:util";
import { Client } from "pg";
import { afterAll, onTestFinished } from "vitest";
import { findForeignProcess, readPostmasterFile } from "./postmaster-file.ts";
import { systemFolder } from "./server-folder.ts";
import { startEmbedded } from "./start-embedded.ts";
import type { EmbeddedDatabase } from "./start-embedded.ts";

export const isRoot = process.getuid?.() === 0;
export const nobody = 65534;

type Options = Parameters<typeof startEmbedded>[1];

/** A folder in which others may look around, and whatever runs in it ended after the test. */
export async function aFolder({ mode = 0o755, uid }: { mode?: number; uid?: number } = {}): Promise<string> {
  const folder = await realpath(await mkdtemp(join(await roomyFolder(), "evenhand-test-")));
  await chmod(folder, mode);
  if (uid !== undefined) await chown(folder, uid, uid);
  onTestFinished(
    async () => await rm(folder, { recursive: true, force: true, maxRetries: 10, retryDelay: 50 }),
  );
  return folder;
}

/** In memory where there is room: a database is a thousand files, which a disk makes and removes slowly. */
async function roomyFolder(): Promise<string> {
  const memory = "/dev/shm";
  const { bavail, bsize } = await statfs(memory).catch(() => ({ bavail: 0, bsize: 0 }));
  return bavail * bsize > 2 ** 30 ? memory : tmpdir();
}

export async function aDataFolder(): Promise<string> {
  const folder = join(await aFolder(), "data");
  endAfterTest(folder);
  return folder;
}

/** For a data folder that a test names itself. */
export function endAfterTest(dataFolder: string): void {
  onTestFinished(async () => {
    const databaseFiles = join(dataFolder, "postgres");
    const pid = await postmasterOf(dataFolder);
    if (pid !== undefined && (await findForeignProcess(databaseFiles)) === undefined) kill(pid);
    const target = await readlink(databaseFiles).catch(() => "");
    if (target.startsWith(join(systemFolder, "data-")))
      await rm(dirname(target), { recursive: true, maxRetries: 10 });
  });
}

/** Starts in this process, without waiting for the disk, and stops with the test. */
export async function start(dataFolder: string, options: Options = {}): Promise<EmbeddedDatabase> {
  const database = await startEmbedded(dataFolder, { durable: false, ...options });
  onTestFinished(database.stop);
  return database;
}

/** A data folder with a database that is not running, copied from one that each test file makes once. */
export async function aStoppedDatabase(): Promise<string> {
  const folder = await aDataFolder();
  template ??= makeTemplate();
  const original = await template;
  // Node's own copying would not keep the owner.
  if (process.platform === "win32") await cp(original, folder, { recursive: true });
  else await promisify(execFile)("cp", ["-Rp", original, folder]);
  return folder;
}

let template: Promise<string> | undefined;

async function makeTemplate(): Promise<string> {
  const folder = await mkdtemp(join(await roomyFolder(), "evenhand-test-"));
  await chmod(folder, 0o755);
  const database = await startEmbedded(join(folder, "data"), { durable: false });
  await database.stop();
  return join(folder, "data");
}

afterAll(async () => {
  if (template !== undefined) await rm(dirname(await template), { recursive: true, force: true });
});

export async function refusalOf(starting: Promise<unknown>): Promise<string> {
  return await starting.then(
    () => "it started",
    (error: unknown) =>
      error instanceof Error && error.name === "DatabaseStartError" ? error.message : String(error),
  );
}

export async function postmasterOf(dataFolder: string): Promise<number | undefined> {
  return (await readPostmasterFile(join(dataFolder, "postgres")))?.pid;
}

export function kill(pid: number): void {
  try {
    process.kill(pid, "SIGKILL");
  } catch {
    // It is gone already.
  }
}

type Role = "owner" | "app";

export async function ask(
  database: Omit<EmbeddedDatabase, "stop">,
  role: Role,
  sql: string,
): Promise<unknown[]> {
  const client = new Client({ ...database.connection, ...database[role] });
  await client.connect();
  try {
    return (await client.query(sql)).rows;
  } finally {
    await client.end();
  }
}
