import { chmod, chown, lstat, mkdir, stat, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { startInChild } from "./child-fixture.ts";
import {
  aFolder,
  ask,
  aStoppedDatabase,
  endAfterTest,
  isRoot,
  nobody,
  refusalOf,
  start,
} from "./embedded-fixture.ts";
import { aBareEngine } from "./engine-fixture.ts";

describe.runIf(isRoot)("started as root", () => {
  test("the server runs as another user, whom the files belong to, and root keeps the passwords", async () => {
    const folder = await aStoppedDatabase();
    const database = await start(folder);
    const owners = await Promise.all(
      ["postgres", "secrets.json", ""].map(async (name) => await ownerOf(folder, name)),
    );
    expect(owners[0]).not.toBe(0);
    expect(owners.slice(1)).toEqual([0, 0]);
    expect(database.notices.filter((notice) => notice.includes(folder))).toEqual([]);
  });

  test("below a closed folder the database is kept elsewhere, says so, and is found again", async () => {
    const folder = join(await aFolder({ mode: 0o700 }), "data");
    endAfterTest(folder);
    const first = await start(folder);
    await ask(first, "owner", "create table kept ()");
    await first.stop();
    expect((await lstat(join(folder, "postgres"))).isSymbolicLink()).toBe(true);
    expect(first.notices[0]).toMatch(
      /are kept in \/var\/lib\/evenhand\/data-\w+, where .*\/data\/postgres leads\.$/,
    );

    const second = await start(folder);
    expect(await ask(second, "owner", "select from kept")).toEqual([]);
  });

  test("a cautious umask closes nothing that the other user needs", async () => {
    const parent = await aFolder({ mode: 0o700 });
    const folder = join(parent, "data");
    endAfterTest(folder);
    const engineFolder = await aBareEngine();
    await chmod(join(engineFolder, "lib"), 0o700);
    const database = await startInChild(folder, { engineFolder, umask: 0o077 }).started();
    expect(await ask(database, "app", "select 1 as one")).toEqual([{ one: 1 }]);
  });

  test("another user's folder is refused in one sentence", async () => {
    const folder = await aFolder({ uid: nobody });
    expect(await refusalOf(start(folder))).toMatch(
      /^The data folder .* belongs to another user \(number 65534\); /,
    );
    expect((await stat(folder)).uid).toBe(nobody);
  });

  test("database files that were given to root are refused in one sentence", async () => {
    const folder = await aStoppedDatabase();
    await chown(join(folder, "postgres"), 0, 0);
    expect(await refusalOf(start(folder))).toMatch(
      /^The database files in .* belong to another user \(number 0\)/,
    );
  });

  test("an ordinary user starts it as themselves", async () => {
    const folder = join(await aFolder({ uid: nobody }), "data");
    endAfterTest(folder);
    const engineFolder = await aBareEngine(nobody);
    const database = await startInChild(folder, { uid: nobody, engineFolder }).started();
    expect(await ask(database, "app", "select 1 as one")).toEqual([{ one: 1 }]);
    expect(await Promise.all([ownerOf(folder, "postgres"), ownerOf(folder, "secrets.json")])).toEqual([
      nobody,
      nobody,
    ]);
    expect((await stat(folder)).mode & 0o777).toBe(0o700);
  });

  test("an ordinary user is told of a folder that they may not write to", async () => {
    const folder = join(await aFolder(), "data");
    const { refused } = await startInChild(folder, { uid: nobody }).reported;
    expect(refused).toBe(
      `Evenhand may not write to its data folder ${folder}; allow it, or choose another folder with EVENHAND_DATA.`,
    );
  });
});

test.runIf(!isRoot && process.platform !== "win32")(
  "a folder that may not be written to is refused",
  async () => {
    const folder = await aFolder({ mode: 0o500 });
    expect(await refusalOf(start(join(folder, "data")))).toMatch(
      /^Evenhand may not write to its data folder /,
    );
    await chmod(folder, 0o700);
  },
);

test("a file in place of the folder is refused in one sentence", async () => {
  const file = join(await aFolder(), "data");
  await writeFile(file, "");
  expect(await refusalOf(start(file))).toMatch(
    / is not a folder; choose another folder with EVENHAND_DATA\.$/,
  );
  expect(await refusalOf(start(join(file, "below")))).toMatch(/ is not a folder; /);
});

test.runIf(process.platform !== "win32")(
  "a folder that everyone may write to is refused, and not changed",
  async () => {
    const folder = await aFolder();
    await mkdir(join(folder, "of someone else"));
    await chmod(folder, 0o1777);
    expect(await refusalOf(start(folder))).toMatch(/^Every user of this machine may write to /);
    expect((await stat(folder)).mode & 0o7777).toBe(0o1777);
  },
);

test.runIf(process.platform !== "win32")(
  "a folder in use for other things is not closed to others",
  async () => {
    const folder = await aFolder();
    endAfterTest(folder);
    await writeFile(join(folder, "of someone else"), "");
    await start(folder);
    expect((await stat(folder)).mode & 0o777).toBe(0o755);
  },
);

const ownerOf = async (folder: string, name: string) => (await stat(join(folder, name))).uid;
