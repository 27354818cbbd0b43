import { randomUUID } from "node:crypto";
import type { Database, Db } from "@evenhand/db";
import { DomainError } from "../domain-error.ts";
import { hashToken, makeToken } from "./link-token.ts";

const MINUTES = 15;

/** Makes the one-time link that creates the first organization; null when there is one already. */
export async function makeSetupLink(database: Database): Promise<string | null> {
  const token = makeToken();
  const organizationId = randomUUID();
  return await database.inRealm("setup").transaction(async (db) => {
    if (await findOrganization(db)) return null;
    await db.deleteFrom("setupLink").where("usedAt", "is", null).execute();
    await db
      .insertInto("setupLink")
      .values({
        organizationId,
        tokenHash: hashToken(token),
        expiresAt: new Date(Date.now() + MINUTES * 60_000),
      })
      .execute();
    return token;
  });
}

/** The organization that this link may create. Locks the link, so that of two redeemers the second is refused. */
export async function claimSetupLink(db: Db, token: string): Promise<string> {
  const link = await db
    .selectFrom("setupLink")
    .select(["organizationId", "expiresAt", "usedAt"])
    .where("tokenHash", "=", hashToken(token))
    .forUpdate()
    .executeTakeFirst();
  if (!link) throw wrong();
  if (link.usedAt) throw used();
  if (link.expiresAt <= new Date()) throw expired();
  await db
    .updateTable("setupLink")
    .set({ usedAt: new Date() })
    .where("organizationId", "=", link.organizationId)
    .execute();
  return link.organizationId;
}

export const hasOrganization = (database: Database): Promise<boolean> =>
  database.inRealm("setup").transaction(async (db) => (await findOrganization(db)) !== undefined);

const findOrganization = (db: Db) =>
  db.selectFrom("organization").select("id").where("isDemo", "=", false).limit(1).executeTakeFirst();

const wrong = () =>
  new DomainError(
    "NOT_FOUND",
    "setup-link-unknown",
    "This setup link is not valid. Restart Evenhand and use the link it prints.",
  );
const used = () =>
  new DomainError("CONFLICT", "setup-link-used", "This setup link was used already. Sign in instead.");
const expired = () =>
  new DomainError(
    "CONFLICT",
    "setup-link-expired",
    `This setup link was good for ${MINUTES} minutes. Restart Evenhand and use the new one it prints.`,
  );
