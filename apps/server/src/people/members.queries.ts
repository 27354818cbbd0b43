import type { Db, Viewer } from "@evenhand/db";
import type { MemberRole } from "@evenhand/interview";

export const listMembers = (db: Db, { organizationId }: Viewer) =>
  db
    .selectFrom("member")
    .select(["id as memberId", "name", "email", "role", "disabledAt", "createdAt"])
    .where("organizationId", "=", organizationId)
    .orderBy("name")
    .orderBy("id")
    .execute();

export async function listMemberIds(db: Db, { organizationId }: Viewer): Promise<string[]> {
  const rows = await db
    .selectFrom("member")
    .select("id")
    .where("organizationId", "=", organizationId)
    .where("disabledAt", "is", null)
    .execute();
  return rows.map(({ id }) => id);
}

/** Those who can still administer, locked so that two of them cannot remove each other at once. */
export async function lockAdministrators(db: Db, { organizationId }: Viewer): Promise<string[]> {
  const rows = await db
    .selectFrom("member")
    .select("id")
    .where("organizationId", "=", organizationId)
    .where("role", "=", "administrator")
    .where("disabledAt", "is", null)
    .orderBy("id")
    .forUpdate()
    .execute();
  return rows.map(({ id }) => id);
}

/** The account of the member that was changed, or undefined when there is no such member to change. */
export async function updateMember(
  db: Db,
  { organizationId, memberId }: { organizationId: string; memberId: string },
  change: { role: MemberRole } | { disabledAt: Date | null },
): Promise<string | undefined> {
  const row = await db
    .updateTable("member")
    .set(change)
    .where("organizationId", "=", organizationId)
    .where("id", "=", memberId)
    .returning("userId")
    .executeTakeFirst();
  return row?.userId;
}
