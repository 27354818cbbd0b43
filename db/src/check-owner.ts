import type { ClientConfig } from "pg";
import { onConnection } from "./on-connection.ts";
import { OLDEST_MAJOR, tooOld } from "./postgres-version.ts";

const APPLICATION_ROLE = "evenhand_app";

/** Says in plain sentences what keeps this role from migrating this database; empty when nothing does. */
export async function ownerProblems(config: ClientConfig): Promise<string[]> {
  const { rows } = await onConnection(config, (client) => client.query<Facts>(FACTS, [APPLICATION_ROLE]));
  return rows.flatMap(problemsOf);
}

type Facts = {
  role: string;
  database: string;
  major: number;
  may_create: boolean;
  has_application_role: boolean;
};

const FACTS = `
  select current_user as role,
    current_database() as database,
    current_setting('server_version_num')::int / 10000 as major,
    has_database_privilege(current_database(), 'create') and has_schema_privilege('public', 'create') as may_create,
    exists (select from pg_roles where rolname = $1) as has_application_role`;

function problemsOf({ role, database, major, may_create, has_application_role }: Facts): string[] {
  const problems = [];
  if (major < OLDEST_MAJOR) problems.push(tooOld(major));
  if (!may_create)
    problems.push(
      `The role "${role}" may not create tables in the database "${database}". As a superuser run: alter database "${database}" owner to "${role}";`,
    );
  if (!has_application_role)
    problems.push(
      `The role ${APPLICATION_ROLE} does not exist. As a superuser run: create role ${APPLICATION_ROLE} login password 'choose-one'; then use it in DATABASE_URL.`,
    );
  return problems;
}
