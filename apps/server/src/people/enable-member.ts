import type { Transactions, Viewer } from "@evenhand/db";
import { notFound } from "../domain-error.ts";
import { recordEvents } from "../events/record-events.ts";
import { listMemberIds, updateMember } from "./members.queries.ts";

export async function enableMember(db: Transactions, viewer: Viewer, memberId: string): Promise<void> {
  const { organizationId } = viewer;
  await db.transaction(async (db) => {
    const userId = await updateMember(db, { organizationId, memberId }, { disabledAt: null });
    if (userId === undefined) throw notFound();
    const to = await listMemberIds(db, viewer);
    await recordEvents(db, organizationId, { to, topic: "people", subjectId: memberId });
  });
}
