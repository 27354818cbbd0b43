import type { Db } from "@evenhand/db";

/** Row-level security shows exactly the invitation whose hash the realm was opened with. */
export const findOpenedInvitation = (db: Db) =>
  db
    .selectFrom("invitation")
    .innerJoin("organization", "organization.id", "invitation.organizationId")
    .select([
      "invitation.organizationId",
      "invitation.id",
      "invitation.email",
      "invitation.role",
      "invitation.expiresAt",
      "invitation.acceptedAt",
      "invitation.revokedAt",
      "organization.name as organizationName",
    ])
    .executeTakeFirst();

/** Of two who accept at once, one gets the row and the other waits, then finds nothing to take. */
export const acceptOpenedInvitation = (db: Db) =>
  db
    .updateTable("invitation")
    .set({ acceptedAt: new Date() })
    .where("acceptedAt", "is", null)
    .where("revokedAt", "is", null)
    .where("expiresAt", ">", new Date())
    .executeTakeFirst();
