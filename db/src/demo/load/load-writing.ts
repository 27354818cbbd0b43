import { sql } from "kysely";
import type { Database, Db } from "../../database.ts";
import { organization, type DemoMember } from "../company/members.ts";
import type { DemoInterview, DemoLoop, Seat } from "../loops/demo-loop.ts";
import { write } from "../writing/write-scorecard.ts";
import { inBatches } from "./batches.ts";
import { together } from "./together.ts";
import { viewerOf } from "./viewer-of.ts";
import { rowsOf, type WritingRows } from "./writing-rows.ts";

type Sat = { loop: DemoLoop; interview: DemoInterview; seat: Seat };

/** Notes and scorecards, each as its author: drafts first, then handed in, as the policies want it. */
export async function loadWriting(database: Database, loops: DemoLoop[], now: Date): Promise<void> {
  const sat: Sat[] = loops.flatMap((loop) =>
    loop.interviews.flatMap((interview) => interview.seats.map((seat) => ({ loop, interview, seat }))),
  );
  const byAuthor = Map.groupBy(sat, ({ seat }) => seat.member);
  await together([...byAuthor].map(([author, own]) => loadAuthor(database, author, rows(own, now))));
}

const rows = (sat: Sat[], now: Date) =>
  rowsOf(
    sat.map(({ loop, interview, seat }) => ({
      loopId: loop.id,
      interview,
      authorId: seat.member.id,
      ...write(loop, interview, { seat, until: now }),
    })),
  );

async function loadAuthor(database: Database, author: DemoMember, written: WritingRows): Promise<void> {
  await database.as(viewerOf(author)).transaction(async (db) => {
    const known = await db
      .selectFrom("note")
      .select("id")
      .where("authorId", "=", author.id)
      .limit(1)
      .executeTakeFirst();
    if (known) return;
    await inBatches(written.notes, (batch) => db.insertInto("note").values(batch).execute());
    await inBatches(written.scorecards, (batch) => db.insertInto("scorecard").values(batch).execute());
    await inBatches(written.ratings, (batch) => db.insertInto("rating").values(batch).execute());
    await inBatches(written.evidence, (batch) => db.insertInto("evidence").values(batch).execute());
    await inBatches(written.submissions, (batch) => db.insertInto("submission").values(batch).execute());
    await submitAll(db, author);
  });
}

const submitAll = (db: Db, author: DemoMember) =>
  db
    .updateTable("scorecard")
    .from("submission")
    .set({ submittedAt: sql`submission.submitted_at` })
    .whereRef("submission.organizationId", "=", "scorecard.organizationId")
    .whereRef("submission.interviewId", "=", "scorecard.interviewId")
    .whereRef("submission.memberId", "=", "scorecard.authorId")
    .where("scorecard.organizationId", "=", organization.id)
    .where("scorecard.authorId", "=", author.id)
    .execute();
