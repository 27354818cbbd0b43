import { mkdir, readdir, stat } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, onTestFinished, test, vi } from "vitest";
import { startInChild } from "./child-fixture.ts";
import {
  aFolder,
  ask,
  endAfterTest,
  postmasterOf,
  start,
  aStoppedDatabase,
  aDataFolder,
} from "./embedded-fixture.ts";
import { plainEnvironment } from "./run-program.ts";

test("a new folder gets a database, which is the same one after a stop and a start", async () => {
  const folder = await aDataFolder();
  const first = await start(folder);
  await ask(first, "owner", "create table kept (value int); insert into kept values (7)");
  await first.stop();
  expect(await readdir(folder)).not.toContain("socket");

  const second = await start(folder);
  expect(await ask(second, "owner", "select value from kept")).toEqual([{ value: 7 }]);
  expect([first.adopted, second.adopted]).toEqual([false, false]);
  expect(second.engineVersion).toMatch(/^18\.\d+$/);
});

test("a process with nothing else to do stops its database before it ends, however soon", async () => {
  const folder = await aStoppedDatabase();
  for (const andThen of ["stop", "wait"] as const) {
    const { child, ended, started } = startInChild(folder, { andThen });
    await started();
    child.stdin.end();
    expect(await ended).toEqual([0, null]);
    expect(await postmasterOf(folder)).toBeUndefined();
  }
});

test("what a shell says about other Postgres servers changes nothing", async () => {
  const elsewhere = { PGDATA: "/nowhere", PGHOST: "/nowhere", PGPORT: "1", PGSSLMODE: "require" };
  const database = await startInChild(await aDataFolder(), { env: elsewhere }).started();
  expect(await ask(database, "app", "select 1 as one")).toEqual([{ one: 1 }]);
  vi.stubEnv("PG_COLOR", "always");
  onTestFinished(() => void vi.unstubAllEnvs());
  expect(Object.keys(plainEnvironment()).filter((name) => name.startsWith("PG"))).toEqual([]);
});

test("the database, its roles and its settings are as agreed", async () => {
  const database = await start(await aDataFolder());
  const roles = `select rolname, rolsuper, rolbypassrls, rolcreaterole, rolcanlogin from pg_roles
    where rolname like 'evenhand%' order by 1`;
  const harmless = { rolsuper: false, rolbypassrls: false, rolcreaterole: false, rolcanlogin: true };
  expect(await ask(database, "app", roles)).toEqual([
    { rolname: "evenhand_app", ...harmless },
    { rolname: "evenhand_owner", ...harmless },
  ]);
  const facts = `select current_setting('data_checksums') as checksums, current_setting('server_encoding') as encoding,
    current_setting('timezone') as timezone, current_setting('jit') as jit, datlocale as locale,
    pg_get_userbyid(datdba) as owner from pg_database where datname = current_database()`;
  expect(await ask(database, "owner", facts)).toEqual([
    {
      checksums: "on",
      encoding: "UTF8",
      timezone: "UTC",
      jit: "off",
      locale: "C.UTF-8",
      owner: "evenhand_owner",
    },
  ]);
});

test("the application role can make nothing of its own", async () => {
  const database = await start(await aStoppedDatabase());
  await expect(ask(database, "app", "create table mine ()")).rejects.toThrow(/permission denied/);
  await expect(ask(database, "app", "create temporary table mine ()")).rejects.toThrow(/permission denied/);
});

test("outside tests every commit reaches the disk and the owner makes no further databases", async () => {
  const database = await start(await aStoppedDatabase(), { durable: true });
  const saving = `select current_setting('fsync') as fsync, current_setting('synchronous_commit') as commit,
    current_setting('full_page_writes') as pages`;
  expect(await ask(database, "app", saving)).toEqual([{ fsync: "on", commit: "on", pages: "on" }]);
  await expect(ask(database, "owner", "create database further")).rejects.toThrow(/permission denied/);
});

test.runIf(process.platform !== "win32")("no character in the name of a folder is special", async () => {
  const folder = join(await aFolder(), `it's a "$HOME", isn't it`);
  endAfterTest(folder);
  const database = await start(folder);
  expect(await ask(database, "app", "select 1 as one")).toEqual([{ one: 1 }]);
  expect(database.connection.host).toBe(join(folder, "socket"));
});

test.runIf(process.platform !== "win32")(
  "a folder too deep for a socket gets one among the temporary files",
  async () => {
    const deep = join(await aFolder(), "a".repeat(120));
    await mkdir(deep);
    const folder = join(deep, "data");
    endAfterTest(folder);
    const database = await start(folder);
    expect(await ask(database, "app", "select 1 as one")).toEqual([{ one: 1 }]);
    expect(database.connection.host.startsWith(tmpdir())).toBe(true);
    expect((await stat(database.connection.host)).mode & 0o777).toBe(0o700);
    await database.stop();
    await expect(stat(database.connection.host)).rejects.toThrow("ENOENT");
  },
);
