import type { Database } from "@evenhand/db";

/** The membership that an account acts as, or undefined when it has none or an administrator disabled it. */
export const findMembership = (database: Database, userId: string) =>
  database
    .asUser(userId)
    .transaction((db) =>
      db
        .selectFrom("member")
        .innerJoin("organization", "organization.id", "member.organizationId")
        .select([
          "member.organizationId",
          "member.id as memberId",
          "member.name",
          "member.email",
          "member.role",
          "organization.name as organizationName",
          "organization.isDemo",
        ])
        .where("member.userId", "=", userId)
        .where("member.disabledAt", "is", null)
        .orderBy("member.createdAt")
        .executeTakeFirst(),
    );

export const isDisabled = async (database: Database, userId: string): Promise<boolean> =>
  (await findMembership(database, userId)) === undefined;
