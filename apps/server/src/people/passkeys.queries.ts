import { withinRealm, type Db, type Viewer } from "@evenhand/db";

export const listMyPasskeys = (db: Db, { userId }: Viewer) =>
  withinRealm(db, "sign-in", () =>
    db
      .selectFrom("auth.passkey")
      .select(["id as passkeyId", "name", "createdAt", "backedUp"])
      .where("userId", "=", userId)
      .orderBy("createdAt")
      .execute(),
  );

/** Whether there was such a passkey of this account. */
export const deletePasskey = (db: Db, { userId }: Viewer, passkeyId: string) =>
  withinRealm(db, "sign-in", async () => {
    const { numDeletedRows } = await db
      .deleteFrom("auth.passkey")
      .where("userId", "=", userId)
      .where("id", "=", passkeyId)
      .executeTakeFirst();
    return numDeletedRows > 0n;
  });
