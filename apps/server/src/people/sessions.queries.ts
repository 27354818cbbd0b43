import { withinRealm, type Db } from "@evenhand/db";
import type { SignedIn } from "../trpc.ts";

export const listMySessions = (db: Db, { userId, sessionId }: SignedIn) =>
  withinRealm(db, "sign-in", async () => {
    const sessions = await db
      .selectFrom("auth.session")
      .select(["id as sessionId", "createdAt", "updatedAt as usedAt", "ipAddress", "userAgent"])
      .where("userId", "=", userId)
      .where("expiresAt", ">", new Date())
      .orderBy("updatedAt", "desc")
      .execute();
    return sessions.map((session) => ({ ...session, isCurrent: session.sessionId === sessionId }));
  });

/** Whether there was such a session of this account. */
export const deleteSession = (db: Db, { userId }: SignedIn, sessionId: string) =>
  withinRealm(db, "sign-in", async () => {
    const { numDeletedRows } = await db
      .deleteFrom("auth.session")
      .where("userId", "=", userId)
      .where("id", "=", sessionId)
      .executeTakeFirst();
    return numDeletedRows > 0n;
  });

export const endOtherSessions = (db: Db, { userId, sessionId }: SignedIn) =>
  withinRealm(db, "sign-in", async () => {
    await db.deleteFrom("auth.session").where("userId", "=", userId).where("id", "!=", sessionId).execute();
  });

export const deleteSessionsOf = (db: Db, userId: string) =>
  withinRealm(db, "sign-in", async () => {
    await db.deleteFrom("auth.session").where("userId", "=", userId).execute();
  });
