import { spawn } from "node:child_process";
import { once } from "node:events";
import { chown, stat, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { describe, expect, onTestFinished, test } from "vitest";
import { ask, aStoppedDatabase, start } from "./embedded-fixture.ts";
import { aPostmaster } from "./engine-fixture.ts";
import { stopPostmaster } from "./stop-postmaster.ts";

describe.runIf(process.platform !== "win32")("a process that was given the number of a dead server", () => {
  test("does not keep the database from starting, and lives on", async () => {
    const { folder, other } = await aReusedNumber();
    const database = await start(folder);
    expect(await ask(database, "app", "select 1 as one")).toEqual([{ one: 1 }]);
    await database.stop();
    expect([other.exitCode, other.signalCode]).toEqual([null, null]);
  });

  test("is not what a stop stops", async () => {
    const { folder, other } = await aReusedNumber();
    const { door, postmaster } = await aPostmaster(folder);
    await stopPostmaster(door, postmaster);
    expect([other.exitCode, other.signalCode]).toEqual([null, null]);
  });
});

/** A stopped database whose `postmaster.pid` names a living process that has nothing to do with it. */
async function aReusedNumber() {
  const folder = await aStoppedDatabase();
  const databaseFiles = join(folder, "postgres");
  const { uid, gid } = await stat(databaseFiles);
  // The same user as the server's, because Postgres ignores a process it may not signal.
  const other = spawn("cat", { uid, gid, cwd: "/", stdio: ["pipe", "ignore", "inherit"] });
  onTestFinished(() => void other.kill());
  await once(other, "spawn");
  const lockFile = join(databaseFiles, "postmaster.pid");
  const lines = [other.pid, databaseFiles, 1_700_000_000, 5432, join(folder, "socket"), "", "1 1", "ready"];
  await writeFile(lockFile, `${lines.join("\n")}\n`, { mode: 0o600 });
  await chown(lockFile, uid, gid);
  return { folder, other };
}
