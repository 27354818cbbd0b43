import type { Db } from "@evenhand/db";
import type { RevealRule } from "@evenhand/interview";
import { sql } from "kysely";

/** Who interviews in the loop and how many scorecards each still owes. Complete only in the reveal realm. */
export async function listOwed(db: Db, loopId: string) {
  return db
    .selectFrom("assignment")
    .leftJoin("submission", (join) =>
      join
        .onRef("submission.organizationId", "=", "assignment.organizationId")
        .onRef("submission.interviewId", "=", "assignment.interviewId")
        .onRef("submission.memberId", "=", "assignment.memberId"),
    )
    .select((select) => [
      "assignment.memberId",
      select.fn.countAll<number>().filterWhere("submission.memberId", "is", null).as("owes"),
      sql<boolean>`bool_or(assignment.role <> 'shadow')`.as("counts"),
    ])
    .where("assignment.loopId", "=", loopId)
    .groupBy("assignment.memberId")
    .execute();
}

/** Everyone who may open the loop by being in it. Complete only in the reveal realm. */
export async function listLoopMembers(db: Db, loopId: string): Promise<string[]> {
  const rows = await db.selectFrom("loopMember").select("memberId").where("loopId", "=", loopId).execute();
  return rows.map(({ memberId }) => memberId);
}

/** Administrators and recruiters, who watch every loop's status. */
export async function listCoordinators(db: Db, organizationId: string): Promise<string[]> {
  const rows = await db
    .selectFrom("member")
    .select("id")
    .where("organizationId", "=", organizationId)
    .where("role", "in", ["administrator", "recruiter"])
    .where("disabledAt", "is", null)
    .execute();
  return rows.map(({ id }) => id);
}

export async function listRevealed(db: Db, loopId: string): Promise<string[]> {
  const rows = await db.selectFrom("reveal").select("memberId").where("loopId", "=", loopId).execute();
  return rows.map(({ memberId }) => memberId);
}

export async function isRevealed(db: Db, memberId: string, loopId: string): Promise<boolean> {
  const row = await db
    .selectFrom("reveal")
    .select("memberId")
    .where("loopId", "=", loopId)
    .where("memberId", "=", memberId)
    .executeTakeFirst();
  return row !== undefined;
}

export async function insertReveals(
  db: Db,
  {
    organizationId,
    loopId,
    memberIds,
    cause,
  }: { organizationId: string; loopId: string; memberIds: string[]; cause: RevealRule },
): Promise<void> {
  if (memberIds.length === 0) return;
  await db
    .insertInto("reveal")
    .values(memberIds.map((memberId) => ({ organizationId, loopId, memberId, cause })))
    .onConflict((conflict) => conflict.doNothing())
    .execute();
}
