import type { Transactions, Viewer } from "@evenhand/db";
import type { MemberRole } from "@evenhand/interview";
import { notFound } from "../domain-error.ts";
import { recordEvents } from "../events/record-events.ts";
import { keepAnAdministrator } from "./keep-an-administrator.ts";
import { listMemberIds, updateMember } from "./members.queries.ts";

export async function changeRole(
  db: Transactions,
  viewer: Viewer,
  { memberId, role }: { memberId: string; role: MemberRole },
): Promise<void> {
  const { organizationId } = viewer;
  await db.transaction(async (db) => {
    if (role !== "administrator") await keepAnAdministrator(db, viewer, memberId);
    const userId = await updateMember(db, { organizationId, memberId }, { role });
    if (userId === undefined) throw notFound();
    const to = await listMemberIds(db, viewer);
    await recordEvents(db, organizationId, { to, topic: "people", subjectId: memberId });
  });
}
