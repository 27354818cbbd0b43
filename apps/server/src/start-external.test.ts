import { randomUUID } from "node:crypto";
import { openDatabase } from "@evenhand/db";
import { createTestDatabase, type TestDatabase } from "@evenhand/db/testing";
import { sql } from "kysely";
import { Client } from "pg";
import { afterAll, expect, test } from "vitest";
import { startExternal } from "./start-external.ts";

const migrated = await createTestDatabase();
afterAll(migrated.drop);

type Where = TestDatabase["appConfig"];

function urlOf({ host, port, user, password, database }: Where): string {
  const url = new URL(`postgres://localhost/${database}`);
  url.username = user ?? "";
  url.password = String(password);
  url.searchParams.set("host", host ?? "");
  url.searchParams.set("port", String(port));
  return url.href;
}

const app = urlOf(migrated.appConfig);

test("a migrated database is used as it is", async () => {
  expect((await startExternal(app, undefined)).appConfig).toEqual({ connectionString: app });
});

test.each([
  [
    "nothing listens",
    "postgres://evenhand_app:x@127.0.0.1:1/evenhand",
    "No database answers at 127.0.0.1:1. Start it, or correct DATABASE_URL, and start again.",
  ],
  [
    "no such machine",
    "postgres://evenhand_app:x@database.invalid/evenhand",
    "No database answers at database.invalid:5432. Start it, or correct DATABASE_URL, and start again.",
  ],
  [
    "a wrong password",
    urlOf({ ...migrated.appConfig, password: "wrong" }),
    'The database does not accept this password for the role "evenhand_app". Correct DATABASE_URL and start again.',
  ],
  [
    "no password",
    urlOf({ ...migrated.appConfig, password: "" }),
    "The database asks for a password. Add one to DATABASE_URL and start again.",
  ],
  [
    "an unknown role",
    urlOf({ ...migrated.appConfig, user: "nobody_here" }),
    'The database does not accept this password for the role "nobody_here". Correct DATABASE_URL and start again.',
  ],
  [
    "an unknown database",
    urlOf({ ...migrated.appConfig, database: "nowhere" }),
    'There is no database "nowhere" there. Create it, or correct DATABASE_URL.',
  ],
])("with %s it says so in one sentence", async (_name, url, sentence) => {
  await expect(startExternal(url, undefined)).rejects.toThrow(new RegExp(`^${escaped(sentence)}$`));
});

test("the role that owns the tables is refused as the application's", async () => {
  await expect(startExternal(urlOf(migrated.ownerConfig), undefined)).rejects.toThrow(
    /^The role "evenhand_owner" owns .* Connect as a role that owns nothing, such as evenhand_app\.$/,
  );
});

test("an empty database waits for its owner, is migrated once, and then runs without", async () => {
  const empty = `empty_${randomUUID().replaceAll("-", "")}`;
  await asOwner(`create database ${empty}`);
  const appUrl = urlOf({ ...migrated.appConfig, database: empty });
  const ownerUrl = urlOf({ ...migrated.ownerConfig, database: empty });
  try {
    await expect(startExternal(appUrl, undefined)).rejects.toThrow(
      "The database is not set up for this version yet. Start once with DATABASE_OWNER_URL set to the role that owns it.",
    );
    await expect(startExternal(appUrl, appUrl)).rejects.toThrow(
      `The role "evenhand_app" may not create tables in the database "${empty}". As a superuser run: alter database "${empty}" owner to "evenhand_app";`,
    );
    await startExternal(appUrl, ownerUrl);
    await startExternal(appUrl, ownerUrl);
    await startExternal(appUrl, undefined);
  } finally {
    await asOwner(`drop database ${empty} with (force)`);
  }
});

test("a database of a newer version is left alone", async () => {
  const newer = await createTestDatabase();
  const owner = openDatabase(newer.ownerConfig);
  await owner
    .inRealm("setup")
    .transaction((db) =>
      sql`insert into migrations.kysely_migration (name, timestamp) values ('9999-later', '')`.execute(db),
    );
  await owner.close();
  await expect(startExternal(urlOf(newer.appConfig), urlOf(newer.ownerConfig))).rejects.toThrow(
    "This database was used with a newer Evenhand (9999-later). Start that version, or restore an older backup.",
  );
  await newer.drop();
});

const escaped = (sentence: string) => sentence.replaceAll(/[.()"]/g, String.raw`\$&`);

/** Outside a transaction, where a database can be created. */
async function asOwner(statement: string): Promise<void> {
  const client = new Client({ ...migrated.ownerConfig, database: "postgres" });
  await client.connect();
  await client.query(statement);
  await client.end();
}
