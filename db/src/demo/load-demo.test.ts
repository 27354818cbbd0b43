import { afterAll, expect, test } from "vitest";
import type { Database } from "../database.ts";
import { createTestDatabase } from "../testing/index.ts";
import { loadDemo } from "./load-demo.ts";
import { digestOf } from "./testing/digest-of.ts";
import { loadAtNow } from "./testing/load-at.ts";

const { database, drop } = await createTestDatabase();
afterAll(drop);
const loaded = await loadAtNow(database);
const digest = await digestOf(database);

test("loading again changes nothing, hashes nothing and names the same people", async () => {
  const again = await loadDemo(database, {
    now: new Date(2027, 1, 1),
    hashPassword: () => Promise.reject(new Error("The company is there already.")),
  });
  expect(again).toEqual(loaded);
  expect(await digestOf(database)).toEqual(digest);
});

test("another database gets the same rows, byte for byte", async () => {
  const other = await createTestDatabase();
  await loadAtNow(other.database);
  expect(await digestOf(other.database)).toEqual(digest);
  await other.drop();
});

test.each([3, 9, 16])("a load broken off at transaction %i is completed by the next one", async (count) => {
  const other = await createTestDatabase();
  await expect(loadAtNow(failingAt(count, other.database))).rejects.toThrow("The lights went out.");
  await loadAtNow(other.database);
  expect(await digestOf(other.database)).toEqual(digest);
  await other.drop();
});

test("there is a person of every role to sign in as, with an account of the same password", async () => {
  expect(new Set(loaded.signIns.map(({ role }) => role))).toEqual(
    new Set(["administrator", "recruiter", "hiring_manager", "interviewer"]),
  );
  expect(new Set(loaded.signIns.map(({ password }) => password))).toEqual(new Set(["evenhand demo company"]));
  const accounts = await database
    .inRealm("sign-in")
    .transaction((db) =>
      db
        .selectFrom("auth.user")
        .innerJoin("auth.account", "auth.account.userId", "auth.user.id")
        .select(["email", "providerId", "password"])
        .execute(),
    );
  expect(accounts).toHaveLength(12);
  for (const { email } of loaded.signIns)
    expect(accounts).toContainEqual({
      email,
      providerId: "credential",
      password: "hash of evenhand demo company",
    });
});

/** The same database, whose every transaction from the given one on fails. */
function failingAt(count: number, whole: Database): Database {
  let opened = 0;
  const failing: Pick<Database, "as" | "inRealm"> = {
    as: (viewer) => ({ transaction: (work) => (dark() ? lightsOut() : whole.as(viewer).transaction(work)) }),
    inRealm: (realm) => ({
      transaction: (work) => (dark() ? lightsOut() : whole.inRealm(realm).transaction(work)),
    }),
  };
  return { ...whole, ...failing };

  function dark(): boolean {
    opened += 1;
    return opened >= count;
  }
}

const lightsOut = () => Promise.reject(new Error("The lights went out."));
