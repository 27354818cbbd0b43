import { sql } from "kysely";
import type { Database, Db } from "../../database.ts";
import { members } from "../company/members.ts";
import { viewerOf } from "../load/viewer-of.ts";

/** Everything of the demo company that any of its members sees, and their accounts. */
export async function digestOf(database: Database): Promise<Record<string, Record<string, string>>> {
  const digests: Record<string, Record<string, string>> = {};
  for (const member of members) {
    const tables = member.role === "administrator" ? undefined : ownTables;
    digests[member.name] = await database
      .as(viewerOf(member))
      .transaction((db) => digestsByTable(db, tables));
  }
  digests["accounts"] = await database.inRealm("sign-in").transaction((db) => digestsByTable(db));
  return digests;
}

/** Where members see what an administrator does not. */
const ownTables = ["note", "scorecard", "rating", "evidence", "submission", "reveal"].map(
  (table) => `public.${table}`,
);

/** How many rows of these tables (of all, when left out) this transaction sees, and a digest of all their columns. */
export async function digestsByTable(db: Db, tables?: string[]): Promise<Record<string, string>> {
  const digests: Record<string, string> = {};
  for (const name of tables ?? (await listTables(db))) {
    const { rows } = await sql<{ digest: string }>`
      select count(*) || ' rows ' || coalesce(md5(string_agg(t::text, ' ' order by t::text)), '') as digest
      from ${sql.table(name)} t`.execute(db);
    digests[name] = rows[0]?.digest ?? "";
  }
  return digests;
}

async function listTables(db: Db): Promise<string[]> {
  const { rows } = await sql<{ name: string }>`
    select schemaname || '.' || tablename as name from pg_tables
    where schemaname in ('public', 'auth') order by 1`.execute(db);
  return rows.map(({ name }) => name);
}
