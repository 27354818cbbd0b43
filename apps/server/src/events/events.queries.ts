import type { Db, Schema, Viewer } from "@evenhand/db";
import { sql, type Selectable } from "kysely";

export type Topic = Selectable<Schema["event"]>["topic"];

/** Moves the member's stream on and returns its new revision. Needs the events realm for another member. */
export async function insertEvent(
  db: Db,
  event: { organizationId: string; memberId: string; topic: Topic; subjectId: string },
): Promise<number> {
  const { organizationId, memberId } = event;
  const { revision } = await db
    .insertInto("stream")
    .values({ organizationId, memberId, revision: 1 })
    .onConflict((conflict) =>
      conflict
        .columns(["organizationId", "memberId"])
        .doUpdateSet((update) => ({ revision: update("stream.revision", "+", 1) })),
    )
    .returning("revision")
    .executeTakeFirstOrThrow();
  await db
    .insertInto("event")
    .values({ ...event, revision })
    .execute();
  return revision;
}

/** Makes the viewer's own writes take turns until the transaction ends. */
export async function lockOwnStream(db: Db, { organizationId, memberId }: Viewer): Promise<void> {
  await db
    .insertInto("stream")
    .values({ organizationId, memberId, revision: 0 })
    .onConflict((conflict) =>
      conflict
        .columns(["organizationId", "memberId"])
        .doUpdateSet((update) => ({ revision: update.ref("stream.revision") })),
    )
    .execute();
}

export async function pruneEvents(db: Db, memberId: string, through: number): Promise<void> {
  await db.deleteFrom("event").where("memberId", "=", memberId).where("revision", "<=", through).execute();
}

export async function findStreamRevision(db: Db, memberId: string): Promise<number> {
  const row = await db
    .selectFrom("stream")
    .select("revision")
    .where("memberId", "=", memberId)
    .executeTakeFirst();
  return row?.revision ?? 0;
}

export async function listEventsAfter(db: Db, memberId: string, revision: number) {
  return db
    .selectFrom("event")
    .select(["revision", "topic", "subjectId"])
    .where("memberId", "=", memberId)
    .where("revision", ">", revision)
    .orderBy("revision")
    .limit(200)
    .execute();
}

/** Whether this session has not ended. Needs the sign-in realm. */
export async function isSessionOpen(db: Db, sessionId: string): Promise<boolean> {
  const row = await db
    .selectFrom("auth.session")
    .select("id")
    .where("id", "=", sessionId)
    .where("expiresAt", ">", new Date())
    .executeTakeFirst();
  return row !== undefined;
}

export async function isEnabled(db: Db, memberId: string): Promise<boolean> {
  const row = await db
    .selectFrom("member")
    .select("id")
    .where("id", "=", memberId)
    .where("disabledAt", "is", null)
    .where(sql<boolean>`organization_id = viewer_organization()`)
    .executeTakeFirst();
  return row !== undefined;
}
