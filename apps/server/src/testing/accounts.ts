import { randomUUID } from "node:crypto";
import type { Database } from "@evenhand/db";
import type { MemberRole } from "@evenhand/interview";
import { insertAccount, prepareAccount } from "../sign-in/create-account.ts";
import { aBrowser, type Browser, type TestServer } from "./a-server.ts";

export const PASSWORD = "violet engine parsnip";

export type Account = { memberId: string; userId: string; organizationId: string; email: string };

/** A member with a password, in a new organization unless one is named. */
export async function anAccount(
  database: Database,
  { role = "administrator", organizationId }: { role?: MemberRole; organizationId?: string } = {},
): Promise<Account> {
  const email = `${randomUUID()}@acme.example`;
  const account = await prepareAccount({ name: "Ada Acme", email, password: PASSWORD });
  const member = { memberId: randomUUID(), userId: account.userId, email };
  const home = organizationId ?? randomUUID();
  await database.inRealm("setup").transaction(async (db) => {
    if (organizationId === undefined)
      await db.insertInto("organization").values({ id: home, name: "Acme" }).execute();
    await db
      .insertInto("member")
      .values({
        organizationId: home,
        id: member.memberId,
        userId: account.userId,
        name: "Ada Acme",
        email,
        role,
      })
      .execute();
    await insertAccount(db, account);
  });
  return { ...member, organizationId: home };
}

/** A browser in which this account is signed in. */
export async function signedInAs({ send }: Pick<TestServer, "send">, { email }: Account): Promise<Browser> {
  const browser = aBrowser(send);
  const { status } = await browser.post("/api/auth/sign-in/email", { email, password: PASSWORD });
  if (status !== 200) throw new Error(`The sign-in of ${email} was answered with ${status}.`);
  return browser;
}
