import type { Db } from "@evenhand/db";

/** Row-level security decides: a loop that the viewer may not open is not there. */
export async function isInLoop(db: Db, loopId: string): Promise<boolean> {
  const row = await db.selectFrom("loop").select("id").where("id", "=", loopId).executeTakeFirst();
  return row !== undefined;
}

export async function isAssigned(db: Db, memberId: string, interviewId: string): Promise<boolean> {
  const row = await db
    .selectFrom("assignment")
    .select("interviewId")
    .where("memberId", "=", memberId)
    .where("interviewId", "=", interviewId)
    .executeTakeFirst();
  return row !== undefined;
}
