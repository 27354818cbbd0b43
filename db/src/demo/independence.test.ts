import { randomUUID } from "node:crypto";
import { afterAll, expect, test } from "vitest";
import { createTestDatabase } from "../testing/index.ts";
import { memberNamed } from "./company/members.ts";
import { viewerOf } from "./load/viewer-of.ts";
import { digestsByTable } from "./testing/digest-of.ts";
import { loadAtNow } from "./testing/load-at.ts";

const { database, drop } = await createTestDatabase();
afterAll(drop);

const stranger = { organizationId: randomUUID(), memberId: randomUUID(), userId: randomUUID() };
await database.inRealm("setup").transaction(async (db) => {
  const { organizationId, memberId, userId } = stranger;
  await db.insertInto("organization").values({ id: organizationId, name: "Acme" }).execute();
  await db
    .insertInto("member")
    .values({
      organizationId,
      id: memberId,
      userId,
      name: "Ada",
      email: "ada@acme.example",
      role: "administrator",
    })
    .execute();
});
await database
  .as(stranger)
  .transaction((db) =>
    db
      .insertInto("job")
      .values({ organizationId: stranger.organizationId, id: randomUUID(), title: "Welder" })
      .execute(),
  );
const before = await database.as(stranger).transaction((db) => digestsByTable(db));
await loadAtNow(database);

test("another organization keeps its rows and sees none of the demo company's", async () => {
  expect(await database.as(stranger).transaction((db) => digestsByTable(db))).toEqual(before);
  expect(before["public.job"]).toMatch(/^1 rows/);
});

test("an interviewer who still owes a scorecard sees nobody else's notes or scorecards of that loop", async () => {
  const ines = memberNamed("Inês Carvalho");
  const { owing, scorecards, notes } = await database.as(viewerOf(ines)).transaction(async (db) => {
    const assignments = await db
      .selectFrom("assignment")
      .leftJoin("submission", (join) =>
        join
          .onRef("submission.interviewId", "=", "assignment.interviewId")
          .onRef("submission.memberId", "=", "assignment.memberId"),
      )
      .select("assignment.loopId")
      .where("assignment.memberId", "=", ines.id)
      .where("submission.memberId", "is", null)
      .execute();
    const loopIds = assignments.map(({ loopId }) => loopId);
    return {
      owing: loopIds,
      scorecards: await db
        .selectFrom("scorecard")
        .select("authorId")
        .where("loopId", "in", loopIds)
        .execute(),
      notes: await db.selectFrom("note").select("authorId").where("loopId", "in", loopIds).execute(),
    };
  });
  expect(owing.length).toBeGreaterThan(1);
  expect(new Set(scorecards.map(({ authorId }) => authorId))).toEqual(new Set([ines.id]));
  expect(new Set(notes.map(({ authorId }) => authorId))).toEqual(new Set([ines.id]));
});

test("others of that loop have submitted, so there was something to hide", async () => {
  const amara = memberNamed("Amara Okafor");
  const counts = await database.as(viewerOf(amara)).transaction((db) =>
    db
      .selectFrom("submission")
      .innerJoin("loop", "loop.id", "submission.loopId")
      .select((select) => ["loop.id", select.fn.countAll<number>().as("count")])
      .where("loop.revealRule", "=", "all_submissions")
      .where("loop.closedAt", "is", null)
      .groupBy("loop.id")
      .execute(),
  );
  expect(counts.map(({ count }) => count)).toEqual([2]);
});
