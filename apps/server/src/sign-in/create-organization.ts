import { randomUUID } from "node:crypto";
import { importBank, type Database } from "@evenhand/db";
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
    const organizationId = await claimSetupLink(db, token);
    await db.insertInto("organization").values({ id: organizationId, name: organizationName }).execute();
    await db
      .insertInto("member")
      .values({ organizationId, id: memberId, userId: account.userId, name, email, role: "administrator" })
      .execute();
    await insertAccount(db, account);
    return organizationId;
  });
  await database
    .as({ organizationId, memberId, userId: account.userId })
    .transaction((db) => importBank(db, organizationId, bank));
}
