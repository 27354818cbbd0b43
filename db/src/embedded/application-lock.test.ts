import { watch } from "node:fs";
import { once } from "node:events";
import { mkdir, readdir, readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { expect, test } from "vitest";
import { startInChild } from "./child-fixture.ts";
import { aDataFolder, ask, aStoppedDatabase, refusalOf, start } from "./embedded-fixture.ts";

test("a second start on the same folder is refused in one sentence, and the first goes on", async () => {
  const folder = await aStoppedDatabase();
  const { child, started } = startInChild(folder);
  const database = await started();
  const refusal = await refusalOf(start(folder));
  expect(refusal).toBe(
    `Evenhand is already running on ${folder} (process ${child.pid}); use that one, stop it first, or choose another folder with EVENHAND_DATA.`,
  );
  expect(await ask(database, "app", "select 1 as one")).toEqual([{ one: 1 }]);
});

test("the lock writes nothing beside itself that a kill could leave behind", async () => {
  const folder = await aStoppedDatabase();
  await start(folder);
  expect((await readdir(folder)).filter((name) => name.startsWith("evenhand.lock"))).toEqual([
    "evenhand.lock",
  ]);
});

test("a second start in the same process is refused too", async () => {
  const folder = await aStoppedDatabase();
  await start(folder);
  expect(await refusalOf(start(folder))).toContain(`(process ${process.pid})`);
});

test("a second start is refused while the first one is still making the database", async () => {
  const folder = await aDataFolder();
  await mkdir(folder, { mode: 0o700 });
  const changes = watch(folder);
  const { started } = startInChild(folder);
  for (;;) {
    const [, name] = await once(changes, "change");
    if (String(name).startsWith("init-")) break;
  }
  changes.close();
  expect(await refusalOf(start(folder))).toMatch(/^Evenhand is already running on /);
  await started();
});

test("the note of a killed Evenhand whose number another process has now stops nobody", async () => {
  const folder = await aStoppedDatabase();
  await writeFile(join(folder, "evenhand.pid"), `${process.ppid}\n`);
  await start(folder);
  expect(await readFile(join(folder, "evenhand.pid"), "utf8")).toBe(`${process.pid}\n`);
});

test("a stopped or refused start gives the folder back", async () => {
  const folder = await aStoppedDatabase();
  await writeFile(join(folder, "secrets.json"), "{}");
  expect(await refusalOf(start(folder))).toMatch(/secrets\.json .* is damaged/);
  expect(await refusalOf(start(folder))).toMatch(/secrets\.json .* is damaged/);
});
