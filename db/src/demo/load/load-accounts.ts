import type { Database } from "../../database.ts";
import { members } from "../company/members.ts";
import { seededId } from "../seeded.ts";

const userIds = members.map(({ userId }) => userId);

/** Accounts are made last, so where they are, the whole company is. */
export const isLoaded = (database: Database): Promise<boolean> =>
  database.inRealm("sign-in").transaction(async (db) => {
    const rows = await db.selectFrom("auth.user").select("id").where("id", "in", userIds).execute();
    return rows.length === userIds.length;
  });

/** One account for every member, all with the same password. */
export async function loadAccounts(
  database: Database,
  { passwordHash, createdAt }: { passwordHash: string; createdAt: Date },
): Promise<void> {
  const stamps = { createdAt, updatedAt: createdAt };
  await database.inRealm("sign-in").transaction(async (db) => {
    await db
      .insertInto("auth.user")
      .values(members.map(({ userId, name, email }) => ({ id: userId, name, email, ...stamps })))
      .execute();
    await db
      .insertInto("auth.account")
      .values(
        members.map(({ userId, name }) => ({
          id: seededId(`account/${name}`),
          userId,
          accountId: userId,
          providerId: "credential",
          password: passwordHash,
          ...stamps,
        })),
      )
      .execute();
  });
}
