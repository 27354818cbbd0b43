import { randomUUID } from "node:crypto";
import { importBank, type Database, type Db } from "@evenhand/db";
import { bank } from "@evenhand/questions/bank";
import { z } from "zod";
import { insertAccount, prepareAccount } from "./create-account.ts";
import { accountFields, emailField } from "./password-rules.ts";
import { claimSetupLink } from "./setup-link.ts";

export const organizationSetup = z.object({
  token: z.string().max(200),
  organizationName: z
    .string()
    .trim()
    .min(1, "Enter the name of your organization.")
    .max(200, "Shorten the organization's name to 200 characters."),
  email: emailField,
  ...accountFields,
});

/**
 * Redeems a setup link: the organization, its first administrator and that person's account, or nothing at all.
 * Then fills the organization's bank with the questions that ship with Evenhand.
 */
export async function createOrganization(
  database: Database,
  { token, organizationName, name, email, password }: z.infer<typeof organizationSetup>,
): Promise<void> {
  const account = await prepareAccount({ name, email, password });
  const memberId = randomUUID();
  const organizationId = await database.inRealm("setup").transaction(async (db) => {
    // An earlier attempt that was committed, and of which only the answer was lost.
    const made = await findOrganizationOf(db, memberId);
    if (made !== undefined) return made;
    const id = await claimSetupLink(db, token);
    await db.insertInto("organization").values({ id, name: organizationName }).execute();
    await db
      .insertInto("member")
      .values({
        organizationId: id,
        id: memberId,
        userId: account.userId,
        name,
        email,
        role: "administrator",
      })
      .execute();
    await insertAccount(db, account);
    return id;
  });
  await database
    .as({ organizationId, memberId, userId: account.userId })
    .transaction((db) => importBank(db, organizationId, bank));
}

async function findOrganizationOf(db: Db, memberId: string): Promise<string | undefined> {
  const row = await db
    .selectFrom("member")
    .select("organizationId")
    .where("id", "=", memberId)
    .executeTakeFirst();
  return row?.organizationId;
}
