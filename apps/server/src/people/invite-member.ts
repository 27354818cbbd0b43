import { randomUUID } from "node:crypto";
import type { Transactions, Viewer } from "@evenhand/db";
import type { MemberRole } from "@evenhand/interview";
import { DomainError } from "../domain-error.ts";
import { hashToken, makeToken } from "../sign-in/link-token.ts";
import { insertInvitation, isMember, revokeInvitations } from "./invitations.queries.ts";

const DAYS = 7;

/** `path` leads to the page that accepts the invitation. It is told this once; only its hash is kept. */
export async function inviteMember(
  db: Transactions,
  viewer: Viewer,
  { email, role }: { email: string; role: MemberRole },
): Promise<{ invitationId: string; path: string; expiresAt: Date }> {
  const { organizationId, memberId: invitedBy } = viewer;
  const invitationId = randomUUID();
  const token = makeToken();
  const expiresAt = new Date(Date.now() + DAYS * 24 * 60 * 60_000);
  await db.transaction(async (db) => {
    if (await isMember(db, organizationId, email)) throw alreadyMember(email);
    await revokeInvitations(db, { email });
    await insertInvitation(db, {
      organizationId,
      id: invitationId,
      tokenHash: hashToken(token),
      email,
      role,
      invitedBy,
      expiresAt,
    });
  });
  return { invitationId, path: `/join?token=${token}`, expiresAt };
}

const alreadyMember = (email: string) =>
  new DomainError(
    "CONFLICT",
    "already-member",
    `${email} belongs to your organization already. Look under people.`,
  );
