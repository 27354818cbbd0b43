import { Client, escapeIdentifier, escapeLiteral } from "pg";
import { superuser } from "./knock.ts";
import type { Address } from "./address.ts";
import type { Secrets } from "./secrets.ts";

export const database = "evenhand";
export const owner = "evenhand_owner";
export const app = "evenhand_app";

type SetUp = { address: Address; secrets: Secrets; ownerMayCreateDatabases: boolean };

/** Brings roles and database to their agreed state, from nothing or from a set-up that was interrupted. */
export async function setUpRoles({ address, secrets, ownerMayCreateDatabases }: SetUp): Promise<void> {
  const client = new Client({
    ...address,
    user: superuser,
    password: secrets.superuser,
    database: "postgres",
    ssl: false,
    connectionTimeoutMillis: 10_000,
    query_timeout: 60_000,
  });
  client.on("error", () => {});
  await client.connect();
  try {
    await client.query("begin");
    await ensureRole(
      client,
      owner,
      `password ${escapeLiteral(secrets.owner)} ${ownerMayCreateDatabases ? "createdb" : "nocreatedb"}`,
    );
    await ensureRole(client, app, `password ${escapeLiteral(secrets.app)} nocreatedb`);
    await client.query("commit");
    await ensureDatabase(client);
  } finally {
    await client.end();
  }
}

async function ensureRole(client: Client, name: string, attributes: string): Promise<void> {
  const { rowCount } = await client.query("select from pg_roles where rolname = $1", [name]);
  if (rowCount === 0) await client.query(`create role ${escapeIdentifier(name)}`);
  await client.query(
    `alter role ${escapeIdentifier(name)} login nosuperuser nocreaterole nobypassrls noreplication ${attributes}`,
  );
}

async function ensureDatabase(client: Client): Promise<void> {
  const { rowCount } = await client.query("select from pg_database where datname = $1", [database]);
  if (rowCount === 0) await client.query(`create database ${database} owner ${owner}`);
  // The owner of the database is, by that, the owner of its schema `public`.
  await client.query(`alter database ${database} owner to ${owner}`);
  await client.query(`revoke all on database ${database} from public`);
  await client.query(`grant connect on database ${database} to ${app}`);
}
