import { readdir, readlink, rm, symlink } from "node:fs/promises";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { prepareEngine } from "./engine.ts";
import { repairEngine } from "./engine-repair.ts";
import { startInChild } from "./child-fixture.ts";
import { aFolder, ask, endAfterTest, isRoot, nobody, start, aStoppedDatabase } from "./embedded-fixture.ts";
import { aBareEngine } from "./engine-fixture.ts";
import { behindNewest, newestMinor } from "./newest-minor.ts";

describe.runIf(process.platform === "linux")("an engine whose install script never ran", () => {
  test("is repaired at the start", async () => {
    const engineFolder = await aBareEngine();
    const database = await start(await aStoppedDatabase(), { engineFolder });
    expect(await ask(database, "app", "select 1 as one")).toEqual([{ one: 1 }]);
    expect(await readlink(join(engineFolder, "lib", "libpq.so.5"))).toMatch(/^libpq\.so\.5\.\d+$/);
  });

  test("has a link that points nowhere replaced, and is repaired by two at once", async () => {
    const engineFolder = await aBareEngine();
    const link = join(engineFolder, "lib", "libpq.so.5");
    await symlink("libpq.so.0", link);
    expect(await Promise.all([repairEngine(engineFolder), repairEngine(engineFolder)])).toEqual([true, true]);
    expect(await readlink(link)).toMatch(/^libpq\.so\.5\.\d+$/);
  });

  test.runIf(isRoot)("is copied into the data folder where it may not be changed", async () => {
    const folder = join(await aFolder({ uid: nobody }), "data");
    endAfterTest(folder);
    const engineFolder = await aBareEngine();
    const database = await startInChild(folder, { uid: nobody, engineFolder }).started();
    expect(await ask(database, "app", "select 1 as one")).toEqual([{ one: 1 }]);
    expect((await readdir(folder)).filter((name) => name.startsWith("engine-"))).toHaveLength(1);
  });

  test.runIf(isRoot)("is copied, once, to where the user that runs Postgres can reach it", async () => {
    const engineFolder = await aBareEngine();
    const closed = await aFolder({ mode: 0o700 });
    const hidden = join(closed, "engine", "native");
    await symlink(join(engineFolder, ".."), join(closed, "engine"));
    const place = { engineFolder: hidden, copyInto: await aFolder(), account: { uid: nobody, gid: nobody } };
    const [one, other] = await Promise.all([prepareEngine(place), prepareEngine(place)]);
    expect(one.folder).toBe(other.folder);
    expect(one.folder.startsWith(place.copyInto)).toBe(true);
    expect(await readdir(place.copyInto)).toHaveLength(1);
  });
});

test("an engine that cannot run is explained in one sentence", async () => {
  const engineFolder = await aBareEngine();
  await rm(join(engineFolder, "lib"), { recursive: true });
  const place = { engineFolder, copyInto: await aFolder(), account: undefined };
  await expect(prepareEngine(place)).rejects.toThrow(/does not run on this machine .*; set DATABASE_URL/s);
});

test("an engine behind the newest known release is told of in one sentence", () => {
  expect(behindNewest("18.4")).toMatch(/^The embedded Postgres is 18\.4 and lacks .*\.$/);
  expect(behindNewest(newestMinor.version)).toBeUndefined();
  expect(behindNewest("19.0")).toBeUndefined();
});
