import { randomUUID } from "node:crypto";
import { sql } from "kysely";
import { afterAll, expect, test } from "vitest";
import { openSignInDatabase } from "./sign-in-dialect.ts";
import { createTestDatabase } from "./testing/index.ts";

const { database, appConfig, drop } = await createTestDatabase();
// One connection, so that whatever a statement left behind would be met by the next.
const signIn = openSignInDatabase({ ...appConfig, max: 1 });
afterAll(async () => {
  await signIn.destroy();
  await drop();
});

const aUser = () => ({ id: randomUUID(), name: "Ada", email: `${randomUUID()}@acme.example` });
const find = (id: string) =>
  signIn.selectFrom("user").select(["id", "emailVerified"]).where("id", "=", id).executeTakeFirst();

test("a statement on its own sees the sign-in tables, and is committed", async () => {
  const user = aUser();
  await signIn.insertInto("user").values(user).execute();
  expect(await find(user.id)).toEqual({ id: user.id, emailVerified: false });
});

test("the sign-in tables are empty to everything else", async () => {
  await signIn.insertInto("user").values(aUser()).execute();
  const seen = await database
    .inRealm("setup")
    .transaction((db) => db.selectFrom("auth.user").select("id").execute());
  expect(seen).toEqual([]);
});

test("organizations are closed to the sign-in realm", async () => {
  await database
    .inRealm("setup")
    .transaction((db) => db.insertInto("organization").values({ id: randomUUID(), name: "Acme" }).execute());
  expect((await sql`select id from public.organization`.execute(signIn)).rows).toEqual([]);
});

test("a transaction sees the tables too, and leaves nothing when it fails", async () => {
  const user = aUser();
  const failing = signIn.transaction().execute(async (db) => {
    await db.insertInto("user").values(user).execute();
    expect(await db.selectFrom("user").select("id").where("id", "=", user.id).execute()).toHaveLength(1);
    throw new Error("given up");
  });
  await expect(failing).rejects.toThrow("given up");
  expect(await find(user.id)).toBeUndefined();
});

test("a statement that fails leaves its connection fit for the next one", async () => {
  const user = aUser();
  await signIn.insertInto("user").values(user).execute();
  await expect(signIn.insertInto("user").values(user).execute()).rejects.toThrow("duplicate key");
  expect(await find(user.id)).toBeDefined();
});
