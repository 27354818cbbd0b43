import { randomUUID } from "node:crypto";
import { sql } from "kysely";
import { afterAll, expect, test } from "vitest";
import { afterCommit, openDatabase, type Db } from "./database.ts";
import { createTestDatabase } from "./testing/index.ts";

const { appConfig, drop } = await createTestDatabase();
// One connection, so that every transaction follows the last one on it.
const database = openDatabase({ ...appConfig, max: 1, keepsPlans: true });
afterAll(async () => {
  await database.close();
  await drop();
});

const viewer = { organizationId: randomUUID(), memberId: randomUUID(), userId: randomUUID() };
const seen = async (db: Db) => {
  const { rows } = await sql<{ organization: string | null; member: string | null; realm: boolean }>`
    select viewer_organization() as organization, viewer_member() as member, in_realm('setup') as realm`.execute(
    db,
  );
  return rows[0];
};
const nobody = { organization: null, member: null, realm: false };

test("a transaction knows its viewer, and the next one on the same connection knows only its own", async () => {
  expect(await database.as(viewer).transaction(seen)).toEqual({
    organization: viewer.organizationId,
    member: viewer.memberId,
    realm: false,
  });
  expect(await database.inRealm("setup").transaction(seen)).toEqual({ ...nobody, realm: true });
  expect(await database.asUser(randomUUID()).transaction(seen)).toEqual(nobody);
});

test("a transaction that fails leaves nobody behind", async () => {
  const failing = database.as(viewer).transaction(async () => {
    throw new Error("no");
  });
  await expect(failing).rejects.toThrow("no");
  expect(await database.asUser(randomUUID()).transaction(seen)).toEqual(nobody);
});

test("what looks like SQL in a context stays a value", async () => {
  const key = "'; select set_config('app.realm', 'setup', true); --";
  expect(await database.inRealm("joining", key).transaction(seen)).toEqual(nobody);
  const { rows } = await database
    .inRealm("joining", key)
    .transaction((db) => sql<{ key: string }>`select realm_key() as key`.execute(db));
  expect(rows).toEqual([{ key }]);
});

test.each(["40001", "40P01"])("a transaction that loses a race (%s) is repeated", async (state) => {
  let attempts = 0;
  const answer = await database.as(viewer).transaction(async (db) => {
    attempts += 1;
    if (attempts < 3)
      await sql.raw(`do $$ begin raise exception 'lost' using errcode = '${state}'; end $$`).execute(db);
    return "done";
  });
  expect({ attempts, answer }).toEqual({ attempts: 3, answer: "done" });
});

test("a transaction whose connection is cut is repeated on another one", async () => {
  let attempts = 0;
  const answer = await database.as(viewer).transaction(async (db) => {
    attempts += 1;
    if (attempts === 1) await sql`select pg_terminate_backend(pg_backend_pid())`.execute(db);
    return "done";
  });
  expect({ attempts, answer }).toEqual({ attempts: 2, answer: "done" });
});

test("a mistake is not repeated", async () => {
  let attempts = 0;
  const failing = database.as(viewer).transaction(async (db) => {
    attempts += 1;
    await sql`select 1 / 0`.execute(db);
  });
  await expect(failing).rejects.toThrow(/division by zero/);
  expect(attempts).toBe(1);
});

test("what is to follow a commit follows it once, and never a failure", async () => {
  const followed: string[] = [];
  let attempts = 0;
  await database.as(viewer).transaction(async (db) => {
    attempts += 1;
    afterCommit(db, () => followed.push("committed"));
    if (attempts === 1)
      await sql.raw("do $$ begin raise exception 'lost' using errcode = '40001'; end $$").execute(db);
    expect(followed).toEqual([]);
  });
  const failing = database.as(viewer).transaction(async (db) => {
    afterCommit(db, () => followed.push("failed"));
    throw new Error("no");
  });
  await expect(failing).rejects.toThrow("no");
  expect(followed).toEqual(["committed"]);
});
