import { appendFile, rm, stat, truncate, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { expect, test } from "vitest";
import { aStoppedDatabase, refusalOf, start } from "./embedded-fixture.ts";
import { reasonIn } from "./postgres-log.ts";

test("a start that fails gives the reason from Postgres's own log", async () => {
  const folder = await aStoppedDatabase();
  await appendFile(join(folder, "postgres", "postgresql.conf"), `shared_buffers = 'plenty'\n`);
  const refusal = await refusalOf(start(folder));
  expect(refusal).toContain('could not start: invalid value for parameter "shared_buffers": "plenty"');
  expect(refusal).toContain(join(folder, "postgres.log"));
});

test("damaged files are explained and left as they are", async () => {
  const folder = await aStoppedDatabase();
  await rm(join(folder, "postgres", "global", "pg_control"));
  expect(await refusalOf(start(folder))).toContain("pg_control");
  await rm(join(folder, "postgres", "PG_VERSION"));
  expect(await refusalOf(start(folder))).toContain("is not a valid data directory");
  expect((await stat(join(folder, "postgres", "base"))).isDirectory()).toBe(true);
});

test("a database of another Postgres is refused in one sentence", async () => {
  const folder = await aStoppedDatabase();
  await writeFile(join(folder, "postgres", "PG_VERSION"), "17\n");
  expect(await refusalOf(start(folder))).toBe(
    `The database in ${folder} was made by Postgres 17 and the embedded one is Postgres 18; start it with the Evenhand that made it, or choose another folder with EVENHAND_DATA.`,
  );
});

test("lost passwords are named, and no new ones are made for a database that exists", async () => {
  const folder = await aStoppedDatabase();
  await rm(join(folder, "secrets.json"));
  expect(await refusalOf(start(folder))).toMatch(/secrets\.json with the database's passwords is missing; /);
  await expect(stat(join(folder, "secrets.json"))).rejects.toThrow("ENOENT");
});

test("a log of more than 10 MB begins anew", async () => {
  const folder = await aStoppedDatabase();
  const log = join(folder, "postgres.log");
  await truncate(log, 10 * 1024 * 1024 + 1);
  await start(folder);
  expect((await stat(log)).size).toBeLessThan(10_000);
});

test("the reason is the last fatal line, with the line it points at and the hint after it", () => {
  const at = "2026-11-20 10:00:00.000 UTC [7]";
  expect(
    reasonIn(`${at} LOG:  starting\n${at} FATAL:  no room\n${at} LOG:  database system is shut down\n`),
  ).toBe("no room");
  expect(reasonIn(`${at} LOG:  line 5 is odd\n${at} FATAL:  configuration file "x" contains errors\n`)).toBe(
    'line 5 is odd; configuration file "x" contains errors',
  );
  expect(reasonIn(`${at} FATAL:  lock file exists\n${at} HINT:  Is another one running?\n`)).toBe(
    "lock file exists; Is another one running?",
  );
  expect(reasonIn("postgres: cannot load libicu\n")).toBe("cannot load libicu");
  expect(reasonIn("")).toBeUndefined();
});
