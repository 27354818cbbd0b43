import { readdirSync, watch } from "node:fs";
import { readdir } from "node:fs/promises";
import { dirname, join } from "node:path";
import { expect, test } from "vitest";
import { startInChild } from "./child-fixture.ts";
import { aDataFolder, ask, start } from "./embedded-fixture.ts";

const points = [
  ["the passwords are written", ["secrets.json"]],
  ["the folder of initdb appears", ["init-"]],
  ["initdb has begun", ["init-", "postgres", "PG_VERSION"]],
  ["the first system files are there", ["init-", "postgres", "global", "pg_control"]],
  ["the templates are copied", ["init-", "postgres", "base", "4"]],
  ["the last database is made", ["init-", "postgres", "base", "5"]],
  ["the files are in their place", ["postgres"]],
  ["the server comes up", ["postgres", "postmaster.pid"]],
] as const;

test.each(points)("killed when %s, the next start succeeds", async (_point, path) => {
  const folder = await aDataFolder();
  const { child, ended, started } = startInChild(folder);
  started().catch(() => {});
  await appears(dirname(folder), ["data", ...path]);
  child.kill("SIGKILL");
  await ended;

  const database = await start(folder);
  expect(await ask(database, "app", "select 1 as one")).toEqual([{ one: 1 }]);
  expect((await readdir(folder)).filter((name) => name.startsWith("init-"))).toEqual([]);
});

/** Waits for each part of the path in turn. A folder that moved on meanwhile counts as seen. */
async function appears(folder: string, [next, ...rest]: string[]): Promise<void> {
  if (next === undefined) return;
  const name = await entryOf(folder, next).catch(() => undefined);
  if (name !== undefined) await appears(join(folder, name), rest);
}

async function entryOf(folder: string, beginning: string): Promise<string> {
  const { promise, resolve, reject } = Promise.withResolvers<string>();
  const look = () => {
    try {
      const found = readdirSync(folder).find((entry) => entry.startsWith(beginning));
      if (found !== undefined) resolve(found);
    } catch (error) {
      reject(error);
    }
  };
  const watcher = watch(folder, look);
  watcher.once("error", reject);
  look();
  return await promise.finally(() => watcher.close());
}
