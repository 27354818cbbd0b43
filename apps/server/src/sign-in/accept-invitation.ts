import { randomUUID } from "node:crypto";
import { withinRealm, type Database, type Db } from "@evenhand/db";
import { z } from "zod";
import { DomainError } from "../domain-error.ts";
import { hasAccount, insertAccount, prepareAccount } from "./create-account.ts";
import { acceptOpenedInvitation, findOpenedInvitation } from "./invitations.queries.ts";
import { hashToken } from "./link-token.ts";
import { accountFields } from "./password-rules.ts";

export const acceptance = z.object({ token: z.string().max(200), ...accountFields });

/** What an invitation link leads to, for the page that accepts it. */
export const readInvitation = (database: Database, token: string) =>
  database.inRealm("joining", hashToken(token)).transaction(async (db) => {
    const { organizationName, email, role } = await getOpenInvitation(db);
    return { organizationName, email, role };
  });

/** Makes the account and the membership that an invitation promises, once. */
export async function acceptInvitation(
  database: Database,
  { token, name, password }: z.infer<typeof acceptance>,
): Promise<{ email: string }> {
  const { email } = await readInvitation(database, token);
  const account = await prepareAccount({ name, email, password });
  const memberId = randomUUID();
  await database.inRealm("joining", hashToken(token)).transaction(async (db) => {
    // An earlier attempt that was committed, and of which only the answer was lost.
    if (await hasAccount(db, account)) return;
    await withinRealm(db, "joining", async () => {
      const { organizationId, role } = await getOpenInvitation(db);
      const { numUpdatedRows } = await acceptOpenedInvitation(db);
      if (numUpdatedRows !== 1n) throw accepted();
      await db
        .insertInto("member")
        .values({ organizationId, id: memberId, userId: account.userId, name, email, role })
        .execute();
    });
    await insertAccount(db, account);
  });
  return { email };
}

async function getOpenInvitation(db: Db) {
  const invitation = await findOpenedInvitation(db);
  if (!invitation) throw wrong();
  if (invitation.acceptedAt) throw accepted();
  if (invitation.revokedAt) throw revoked();
  if (invitation.expiresAt <= new Date()) throw expired();
  return invitation;
}

const wrong = () =>
  new DomainError(
    "NOT_FOUND",
    "invitation-unknown",
    "This invitation link is not valid. Check that it is complete, or ask for a new one.",
  );
const accepted = () =>
  new DomainError("CONFLICT", "invitation-used", "This invitation was accepted already. Sign in instead.");
const revoked = () =>
  new DomainError(
    "CONFLICT",
    "invitation-revoked",
    "This invitation was withdrawn. Ask an administrator for a new one.",
  );
const expired = () =>
  new DomainError(
    "CONFLICT",
    "invitation-expired",
    "This invitation is more than seven days old. Ask an administrator for a new one.",
  );
