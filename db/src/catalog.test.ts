import { Client } from "pg";
import { afterAll, expect, test } from "vitest";
import { createTestDatabase } from "./testing/index.ts";

const { ownerConfig, drop } = await createTestDatabase();
const client = new Client(ownerConfig);
await client.connect();
afterAll(async () => {
  await client.end();
  await drop();
});

const OURS = `in (select oid from pg_namespace where nspname in ('public', 'auth'))`;

async function names(query: string): Promise<string[]> {
  const { rows } = await client.query<{ name: string }>(query);
  return rows.map(({ name }) => name);
}

test("every table forces row-level security and has a policy", async () => {
  const tables = await names(
    `select oid::regclass::text as name from pg_class where relkind in ('r', 'p') and relnamespace ${OURS}`,
  );
  expect(tables.length).toBeGreaterThan(30);
  const open = await names(`
    select c.oid::regclass::text as name from pg_class c
    where c.relkind in ('r', 'p') and c.relnamespace ${OURS}
      and not (c.relrowsecurity and c.relforcerowsecurity and exists (select from pg_policy p where p.polrelid = c.oid))`);
  expect(open).toEqual([]);
});

test("the application's role owns nothing, is no member of an owner, and may not bypass row security", async () => {
  const owned = await names(`
    select c.oid::regclass::text as name from pg_class c where c.relnamespace ${OURS} and pg_has_role('evenhand_app', c.relowner, 'member')
    union all select p.oid::regprocedure::text from pg_proc p where p.pronamespace ${OURS} and pg_has_role('evenhand_app', p.proowner, 'member')
    union all select rolname from pg_roles where rolname = 'evenhand_app' and (rolsuper or rolbypassrls or rolcreaterole)`);
  expect(owned).toEqual([]);
});

test("no view runs with its owner's rights", async () => {
  const views = await names(`
    select oid::regclass::text as name from pg_class
    where relkind in ('v', 'm') and relnamespace ${OURS}
      and (relkind = 'm' or not coalesce(reloptions::text[] && array['security_invoker=true', 'security_invoker=on'], false))`);
  expect(views).toEqual([]);
});

test("no function runs with its owner's rights or claims to be leakproof", async () => {
  expect(
    await names(
      `select oid::regprocedure::text as name from pg_proc where pronamespace ${OURS} and (prosecdef or proleakproof)`,
    ),
  ).toEqual([]);
});

test("there are no sequences, rules, triggers of business logic or table inheritance", async () => {
  const found = await names(`
    select oid::regclass::text as name from pg_class where relkind = 'S' and relnamespace ${OURS}
    union all select tgname from pg_trigger t join pg_class c on c.oid = t.tgrelid where not tgisinternal and c.relnamespace ${OURS}
    union all select inhrelid::regclass::text from pg_inherits i join pg_class c on c.oid = i.inhrelid where c.relnamespace ${OURS} and c.relkind = 'r'`);
  expect(found).toEqual([]);
});

// The sign-in library's tables belong to no organization; only the sign-in realm opens them.
test("the organization comes first in every primary, unique and foreign key and in every index of keys", async () => {
  const keys = await names(`
    select conrelid::regclass || ' ' || conname as name from pg_constraint
    where contype in ('p', 'u', 'f') and connamespace = 'public'::regnamespace
      and (select attname from pg_attribute where attrelid = conrelid and attnum = conkey[1])
        is distinct from case when conrelid = 'organization'::regclass then 'id' else 'organization_id' end`);
  expect(keys).toEqual([]);
  const references = await names(`
    select conrelid::regclass || ' ' || conname as name from pg_constraint
    where contype = 'f' and connamespace = 'public'::regnamespace
      and (select attname from pg_attribute where attrelid = confrelid and attnum = confkey[1])
        is distinct from case when confrelid = 'organization'::regclass then 'id' else 'organization_id' end`);
  expect(references).toEqual([]);
  const uniqueIndexes = await names(`
    select indexrelid::regclass::text as name from pg_index i join pg_class c on c.oid = i.indrelid
    where i.indisunique and c.relnamespace = 'public'::regnamespace and c.relname <> 'organization'
      and (select attname from pg_attribute where attrelid = i.indrelid and attnum = i.indkey[0]) <> 'organization_id'`);
  expect(uniqueIndexes).toEqual([]);
});

test("sign-in tables open to the sign-in realm and to nothing else", async () => {
  const policies = await names(`
    select pg_get_expr(polqual, polrelid) as name from pg_policy p join pg_class c on c.oid = p.polrelid
    where c.relnamespace = 'auth'::regnamespace`);
  expect(new Set(policies)).toEqual(new Set(["in_realm('sign-in'::text)"]));
});

test("what was used is frozen: no update or delete is granted on versions and frozen copies", async () => {
  const frozen = [
    "rubric_version",
    "question_version",
    "intent",
    "loop_competency",
    "interview_competency",
    "interview_question",
    "note_operation",
    "submission",
    "reveal",
  ];
  const granted = await names(`
    select t.name || ' ' || privilege as name
    from unnest(array[${frozen.map((table) => `'${table}'`).join(", ")}]) as t(name), unnest(array['update', 'delete', 'truncate']) as privilege
    where has_table_privilege('evenhand_app', 'public.' || t.name, privilege)
      or (privilege = 'update' and has_any_column_privilege('evenhand_app', 'public.' || t.name, 'update'))`);
  expect(granted).toEqual([]);
});
