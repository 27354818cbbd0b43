import { rename } from "node:fs/promises";
import { join } from "node:path";
import { expect, test } from "vitest";
import { startInChild } from "./child-fixture.ts";
import { aPostmaster } from "./engine-fixture.ts";
import { runPostmaster } from "./run-postmaster.ts";
import { ask, aStoppedDatabase, kill, postmasterOf, start } from "./embedded-fixture.ts";

test("a server that is killed under a running Evenhand is started again, each time", async () => {
  const folder = await aStoppedDatabase();
  const { report, next } = sentences();
  const database = await start(folder, { durable: true, report });
  await ask(database, "owner", "create table kept (round int)");
  for (const round of [1, 2]) {
    kill((await postmasterOf(folder)) ?? 0);
    expect(await next()).toBe(`The database in ${join(folder, "postgres")} had stopped and runs again.`);
    await ask(database, "owner", `insert into kept values (${round})`);
  }
  expect(await ask(database, "owner", "select count(*)::int from kept")).toEqual([{ count: 2 }]);
});

test("an adopted server that is killed is started again", async () => {
  const folder = await aStoppedDatabase();
  const { child, ended, started } = startInChild(folder);
  await started();
  child.kill("SIGKILL");
  await ended;
  const { report, next } = sentences();
  const database = await start(folder, { report });
  kill((await postmasterOf(folder)) ?? 0);
  expect(await next()).toContain("runs again");
  expect(await ask(database, "app", "select 1 as one")).toEqual([{ one: 1 }]);
});

test("a server that cannot start again is reported, and starts once it can", async () => {
  const folder = await aStoppedDatabase();
  const { report, next } = sentences();
  const database = await start(folder, { report });
  const [here, away] = [join(folder, "postgres", "postgresql.conf"), join(folder, "postgresql.conf")];
  await rename(here, away);
  kill((await postmasterOf(folder)) ?? 0);
  expect(await next()).toContain("could not start: could not access the server configuration file");
  await rename(away, here);
  expect(await next()).toContain("runs again");
  expect(await ask(database, "app", "select 1 as one")).toEqual([{ one: 1 }]);
});

test("a start that nobody waits for any more starts nothing", async () => {
  const folder = await aStoppedDatabase();
  const { door, postmaster } = await aPostmaster(folder);
  await expect(runPostmaster(door, postmaster, AbortSignal.abort())).rejects.toThrow("aborted");
  expect(await postmasterOf(folder)).toBeUndefined();
});

test("a process that forgets to stop its database can end, and leaves it to the next start", async () => {
  const folder = await aStoppedDatabase();
  const { ended, started } = startInChild(folder, { andThen: "forget" });
  await started();
  expect(await ended).toEqual([0, null]);
  expect((await start(folder)).adopted).toBe(true);
});

function sentences() {
  const unread: string[] = [];
  let arrived = Promise.withResolvers<void>();
  const report = (sentence: string) => {
    unread.push(sentence);
    arrived.resolve();
  };
  const next = async () => {
    while (unread.length === 0) {
      await arrived.promise;
      arrived = Promise.withResolvers<void>();
    }
    return unread.shift();
  };
  return { report, next };
}
