import type { Db, Schema } from "@evenhand/db";
import type { Insertable } from "kysely";

/** Those that can still be accepted. */
export const listInvitations = (db: Db) =>
  db
    .selectFrom("invitation")
    .innerJoin("member", (join) =>
      join
        .onRef("member.organizationId", "=", "invitation.organizationId")
        .onRef("member.id", "=", "invitation.invitedBy"),
    )
    .select([
      "invitation.id as invitationId",
      "invitation.email",
      "invitation.role",
      "invitation.createdAt",
      "invitation.expiresAt",
      "member.name as invitedBy",
    ])
    .where("acceptedAt", "is", null)
    .where("revokedAt", "is", null)
    .where("expiresAt", ">", new Date())
    .orderBy("invitation.createdAt", "desc")
    .execute();

export async function insertInvitation(db: Db, invitation: Insertable<Schema["invitation"]>): Promise<void> {
  await db.insertInto("invitation").values(invitation).execute();
}

/** How many were open and are withdrawn now. */
export async function revokeInvitations(
  db: Db,
  which: { invitationId: string } | { email: string },
): Promise<bigint> {
  const { numUpdatedRows } = await db
    .updateTable("invitation")
    .set({ revokedAt: new Date() })
    .where((where) =>
      "email" in which ? where("email", "=", which.email) : where("id", "=", which.invitationId),
    )
    .where("acceptedAt", "is", null)
    .where("revokedAt", "is", null)
    .executeTakeFirst();
  return numUpdatedRows;
}

export async function isMember(db: Db, organizationId: string, email: string): Promise<boolean> {
  const row = await db
    .selectFrom("member")
    .select("id")
    .where("organizationId", "=", organizationId)
    .where("email", "=", email)
    .executeTakeFirst();
  return row !== undefined;
}
