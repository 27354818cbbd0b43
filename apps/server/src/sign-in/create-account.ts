import { randomUUID } from "node:crypto";
import { withinRealm, type Db } from "@evenhand/db";
import { hashPassword } from "better-auth/crypto";
import { DomainError } from "../domain-error.ts";
import { refuseWeakPassword } from "./password-rules.ts";

export type NewAccount = { userId: string; name: string; email: string; passwordHash: string };

/** Checks the password and hashes it, which is slow on purpose: do it before any transaction. */
export async function prepareAccount(entered: {
  name: string;
  email: string;
  password: string;
}): Promise<NewAccount> {
  refuseWeakPassword(entered.password, entered.email);
  const { name, email } = entered;
  return { userId: randomUUID(), name, email, passwordHash: await hashPassword(entered.password) };
}

/** Leaves the transaction without a realm, as `insertAccount` does. */
export const hasAccount = (db: Db, { userId }: NewAccount): Promise<boolean> =>
  withinRealm(db, "sign-in", async () => {
    const row = await db.selectFrom("auth.user").select("id").where("id", "=", userId).executeTakeFirst();
    return row !== undefined;
  });

/** Leaves the transaction without a realm, so it comes last in an errand. */
export async function insertAccount(
  db: Db,
  { userId, name, email, passwordHash }: NewAccount,
): Promise<void> {
  await withinRealm(db, "sign-in", async () => {
    const { numInsertedOrUpdatedRows } = await db
      .insertInto("auth.user")
      .values({ id: userId, name, email })
      .onConflict((conflict) => conflict.column("email").doNothing())
      .executeTakeFirst();
    if (numInsertedOrUpdatedRows !== 1n) throw alreadyKnown();
    await db
      .insertInto("auth.account")
      .values({
        id: randomUUID(),
        userId,
        accountId: userId,
        providerId: "credential",
        password: passwordHash,
      })
      .execute();
  });
}

const alreadyKnown = () =>
  new DomainError(
    "CONFLICT",
    "account-exists",
    "This e-mail address belongs to an organization already. Sign in with it, or ask for an invitation to another address.",
  );
