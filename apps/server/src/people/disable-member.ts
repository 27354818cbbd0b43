import type { Transactions, Viewer } from "@evenhand/db";
import { notFound } from "../domain-error.ts";
import { recordEvents } from "../events/record-events.ts";
import { keepAnAdministrator } from "./keep-an-administrator.ts";
import { listMemberIds, updateMember } from "./members.queries.ts";
import { deleteSessionsOf } from "./sessions.queries.ts";

/** Shuts a member out: no new sign-in, and the sessions that are open end with the same commit. */
export async function disableMember(db: Transactions, viewer: Viewer, memberId: string): Promise<void> {
  const { organizationId } = viewer;
  await db.transaction(async (db) => {
    await keepAnAdministrator(db, viewer, memberId);
    const to = await listMemberIds(db, viewer);
    await recordEvents(db, organizationId, { to, topic: "people", subjectId: memberId });
    const userId = await updateMember(db, { organizationId, memberId }, { disabledAt: new Date() });
    if (userId === undefined) throw notFound();
    await deleteSessionsOf(db, userId);
  });
}
