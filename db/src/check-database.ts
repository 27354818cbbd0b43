import type { ClientConfig } from "pg";
import { onConnection } from "./on-connection.ts";
import { OLDEST_MAJOR, tooOld } from "./postgres-version.ts";

/**
 * Says in plain sentences why the application must not run with this role on this database; empty when it may.
 * Postgres skips row-level security for owners and privileged roles, so with them independence would be a promise only.
 */
export async function databaseProblems(config: ClientConfig): Promise<string[]> {
  const { rows } = await onConnection(config, (client) => client.query<Facts>(FACTS));
  return rows.flatMap(problemsOf);
}

type Facts = {
  role: string;
  major: number;
  privileged: boolean;
  owned: string | null;
  unprotected: string | null;
};

const FACTS = `
  select current_user as role,
    current_setting('server_version_num')::int / 10000 as major,
    (select rolsuper or rolbypassrls from pg_roles where rolname = current_user) as privileged,
    (select string_agg(format('%s', c.oid::regclass), ', ') from pg_class c
      where c.relkind in ('r', 'p', 'v', 'm') and c.relnamespace in (select oid from pg_namespace where nspname in ('public', 'auth'))
        and pg_has_role(current_user, c.relowner, 'member')) as owned,
    (select string_agg(format('%s', c.oid::regclass), ', ') from pg_class c
      where c.relkind in ('r', 'p') and c.relnamespace in (select oid from pg_namespace where nspname in ('public', 'auth'))
        and not (c.relrowsecurity and c.relforcerowsecurity)) as unprotected`;

function problemsOf({ role, major, privileged, owned, unprotected }: Facts): string[] {
  const problems = [];
  if (major < OLDEST_MAJOR) problems.push(tooOld(major));
  if (privileged)
    problems.push(
      `The role "${role}" is a superuser or may bypass row security. Connect as a role that may not, such as evenhand_app.`,
    );
  if (owned)
    problems.push(
      `The role "${role}" owns ${owned}. Connect as a role that owns nothing, such as evenhand_app.`,
    );
  if (unprotected)
    problems.push(
      `Row-level security is not forced on ${unprotected}. Run the migrations, or restore it, then start again.`,
    );
  return problems;
}
