import type { Transactions } from "@evenhand/db";
import { notFound } from "../domain-error.ts";
import { revokeInvitations } from "./invitations.queries.ts";

export async function revokeInvitation(db: Transactions, invitationId: string): Promise<void> {
  if ((await db.transaction((db) => revokeInvitations(db, { invitationId }))) === 0n) throw notFound();
}
