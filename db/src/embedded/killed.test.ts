import { readFileSync, watch } from "node:fs";
import { readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { Client } from "pg";
import { expect, test } from "vitest";
import { startInChild } from "./child-fixture.ts";
import { ask, aStoppedDatabase, kill, postmasterOf, refusalOf, start } from "./embedded-fixture.ts";

test("the server of a killed Evenhand is adopted, and stopped by the one that adopted it", async () => {
  const folder = await aStoppedDatabase();
  const { child, ended, started } = startInChild(folder);
  await started();
  const postmaster = await postmasterOf(folder);
  child.kill("SIGKILL");
  await ended;

  const next = await start(folder);
  expect(next.adopted).toBe(true);
  expect(await postmasterOf(folder)).toBe(postmaster);
  expect(await ask(next, "app", "select 1 as one")).toEqual([{ one: 1 }]);
  await next.stop();
  expect(await postmasterOf(folder)).toBeUndefined();
});

test("after both were killed, starting at once keeps what was committed, twice", async () => {
  const folder = await aStoppedDatabase();
  for (const round of [1, 2]) {
    const { child, started } = startInChild(folder, { durable: true });
    const database = await started();
    await ask(database, "owner", `create table round_${round} ()`);
    const postmaster = await postmasterOf(folder);
    kill(postmaster ?? 0);
    child.kill("SIGKILL");
  }
  const last = await start(folder);
  expect(last.adopted).toBe(false);
  expect(await ask(last, "owner", `select count(*)::int from pg_tables where tablename ~ '^round_'`)).toEqual(
    [{ count: 2 }],
  );
});

test("a start waits while a helper of the killed server still holds its memory", async () => {
  const folder = await aStoppedDatabase();
  const { child, ended, started } = startInChild(folder);
  const { connection, app } = await started();
  const client = new Client({ ...connection, ...app });
  client.on("error", () => {});
  await client.connect();
  const { rows } = await client.query<{ helper: number }>("select pg_backend_pid() as helper");
  const helper = rows[0]?.helper ?? 0;
  process.kill(helper, "SIGSTOP");
  kill((await postmasterOf(folder)) ?? 0);
  child.kill("SIGKILL");
  await ended;

  const log = join(folder, "postgres.log");
  const watcher = watch(log, () => {
    if (!readFileSync(log, "utf8").includes("pre-existing shared memory block")) return;
    watcher.close();
    kill(helper);
  });
  const database = await start(folder);
  expect(await readFile(log, "utf8")).toContain("pre-existing shared memory block");
  expect(await ask(database, "app", "select 1 as one")).toEqual([{ one: 1 }]);
});

test.runIf(process.platform !== "win32")("Ctrl-C reaches Evenhand and not its database", async () => {
  const folder = await aStoppedDatabase();
  const { child, ended, started } = startInChild(folder, { ownGroup: true });
  await started();
  process.kill(-(child.pid ?? 0), "SIGINT");
  expect(await ended).toEqual([null, "SIGINT"]);
  expect((await start(folder)).adopted).toBe(true);
});

test("a killed server is started anew while its Evenhand is gone", async () => {
  const folder = await aStoppedDatabase();
  const { child, ended, started } = startInChild(folder);
  await started();
  kill((await postmasterOf(folder)) ?? 0);
  child.kill("SIGKILL");
  await ended;
  expect((await start(folder)).adopted).toBe(false);
});

test("stopping right after the server was killed leaves no server behind", async () => {
  const folder = await aStoppedDatabase();
  const database = await start(folder);
  kill((await postmasterOf(folder)) ?? 0);
  await database.stop();
  await expect(ask(database, "app", "select 1")).rejects.toThrow(/ECONNREFUSED|ENOENT/);
});

test("a set-up that was interrupted or changed is put right by the next start", async () => {
  const folder = await aStoppedDatabase();
  const first = await start(folder);
  const { superuser }: { superuser: string } = JSON.parse(
    await readFile(join(folder, "secrets.json"), "utf8"),
  );
  const administrator = { ...first, owner: { user: "postgres", password: superuser } };
  await ask(administrator, "owner", "alter role evenhand_app nologin bypassrls superuser");
  await ask(
    { ...administrator, connection: { ...first.connection } },
    "owner",
    "alter role evenhand_owner superuser",
  );
  await first.stop();

  const second = await start(folder);
  const powers = `select count(*)::int from pg_roles where rolname ~ '^evenhand' and (rolsuper or rolbypassrls)`;
  expect(await ask(second, "app", powers)).toEqual([{ count: 0 }]);
});

test("a server that does not take our password is not touched", async () => {
  const folder = await aStoppedDatabase();
  const { child, ended, started } = startInChild(folder);
  await started();
  const postmaster = await postmasterOf(folder);
  child.kill("SIGKILL");
  await ended;
  const passwords = { superuser: "x".repeat(32), owner: "x".repeat(32), app: "x".repeat(32) };
  await writeFile(join(folder, "secrets.json"), JSON.stringify(passwords));
  expect(await refusalOf(start(folder))).toMatch(
    /^Another database server answers .* does not take the password/,
  );
  expect(await postmasterOf(folder)).toBe(postmaster);
});
