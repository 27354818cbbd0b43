import { randomUUID } from "node:crypto";
import { withinRealm, type Db } from "@evenhand/db";
import { createTestDatabase } from "@evenhand/db/testing";
import { sql } from "kysely";
import { afterAll, expect, test } from "vitest";
import { accessMatrix, type ProcedurePath } from "../access-matrix.ts";
import { insertReveals } from "../loops/progress.queries.ts";
import { aLoop, anOrganization, submitAll, writeAll, type Person } from "../testing/a-world.ts";
import { callProcedure, procedurePaths } from "../testing/call-procedure.ts";
import { sampleInputs, unknownIds } from "../testing/sample-inputs.ts";

const { database, drop } = await createTestDatabase();
afterAll(drop);
const organization = await anOrganization(database);
const { ines, ivan, administrator, recruiter, hiringManager } = organization;
const isPath = (path: string): path is ProcedurePath => Object.hasOwn(accessMatrix, path);

const CANARY = "canary-of-ines";

/** A loop in which Ines has submitted words nobody else may see yet, and Ivan has not submitted. */
async function blindLoop() {
  const loop = await aLoop(organization);
  const secret = `${CANARY} ${randomUUID()}`;
  await submitAll(ines, loop.interviewId, { words: secret, level: 1 });
  return { ...loop, secret };
}

const reading = (path: string) =>
  /\.(list|byId|byLoop|room|mine|question|competencies|overview|invitations|my.*)$/.test(path);

test.each([
  ["a co-interviewer who has not submitted", ivan],
  ["an administrator outside the interviews", administrator],
  ["the recruiter", recruiter],
  ["the hiring manager", hiringManager],
])("%s receives none of the words from any procedure", async (_, person) => {
  const { loopId, interviewId, jobId, secret } = await blindLoop();
  const ids = { ...unknownIds(), loop: loopId, interview: interviewId, job: jobId };
  for (const path of procedurePaths.filter(isPath).filter((each) => each !== "events.changes")) {
    const answer = await callProcedure(database, person.viewer, { path, input: sampleInputs[path](ids) });
    expect(answer.body, path).not.toContain(secret);
  }
});

test("what a blind co-interviewer is answered is the same bytes before and after another's submission", async () => {
  const { loopId, interviewId, jobId } = await aLoop(organization);
  const ids = { ...unknownIds(), loop: loopId, interview: interviewId, job: jobId };
  const everything = async ({ viewer }: Person) => {
    const answers: Record<string, string> = {};
    for (const path of procedurePaths.filter(isPath).filter(reading))
      answers[path] = (await callProcedure(database, viewer, { path, input: sampleInputs[path](ids) })).body;
    return answers;
  };
  const before = await everything(ivan);
  await submitAll(ines, interviewId, { words: CANARY, level: 4 });
  expect(await everything(ivan)).toEqual(before);
});

test("raw SQL as a blind member finds no word and no rating in any table", async () => {
  const { secret, loopId } = await blindLoop();
  await database.as(ivan.viewer).transaction(async (db) => {
    for (const table of await tableNames(db)) {
      const { rows } = await sql<{ found: boolean }>`
        select exists (select from ${sql.table(table)} t where t::text like ${`%${secret}%`}) as found`.execute(
        db,
      );
      expect(rows, table).toEqual([{ found: false }]);
    }
    const opinions = await sql`
      select from rating where loop_id = ${loopId} union all select from scorecard where loop_id = ${loopId}
      union all select from submission where loop_id = ${loopId} union all select from reveal where loop_id = ${loopId}`.execute(
      db,
    );
    expect(opinions.rows).toEqual([]);
  });
});

test("whoever a loop is open to still finds nothing of another's draft, not even with SQL", async () => {
  const { loopId, interviewId } = await aLoop(organization);
  const { draft } = await writeAll(ivan, interviewId, { words: `${CANARY} in a draft` });
  await ivan.api.scorecards.save(draft);
  await submitAll(ines, interviewId);
  await database.as(ines.viewer).transaction(async (db) => {
    for (const table of ["scorecard", "rating", "note"]) {
      const { rows } = await sql<{ mine: boolean }>`
        select t::text like ${`%${ines.viewer.memberId}%`} or t::text not like ${`%${ivan.viewer.memberId}%`} as mine
        from ${sql.table(table)} t where loop_id = ${loopId}`.execute(db);
      expect(rows.length, table).toBeGreaterThan(0);
      expect(
        rows.every(({ mine }) => mine),
        table,
      ).toBe(true);
    }
    const { rows } = await sql`
      select from rating r where r.loop_id = ${loopId} and not exists (
        select from scorecard s where s.id = r.scorecard_id and s.author_id = ${ines.viewer.memberId})`.execute(
      db,
    );
    expect(rows).toEqual([]);
  });
});

test("not even the reveal realm can open a loop to somebody who owes a scorecard", async () => {
  const { loopId } = await blindLoop();
  const { organizationId, memberId } = ivan.viewer;
  const revealing = database
    .as(ines.viewer)
    .transaction((db) =>
      withinRealm(db, "reveal", () =>
        insertReveals(db, { organizationId, loopId, memberIds: [memberId], cause: "own_submission" }),
      ),
    );
  await expect(revealing).rejects.toThrow(/row-level security/);
});

test("a transaction without a viewer sees nothing in any table of an organization", async () => {
  await database.asUser(randomUUID()).transaction(async (db) => {
    for (const table of await tableNames(db)) {
      const { rows } = await sql`select from ${sql.table(table)} limit 1`.execute(db);
      expect(rows, table).toEqual([]);
    }
  });
});

test("another organization's rows do not exist, even for a query that forgets to ask for its own", async () => {
  const other = await anOrganization(database);
  const { secret } = await blindLoop();
  await database.as(other.administrator.viewer).transaction(async (db) => {
    for (const table of await tableNames(db)) {
      if (table === "setup_link") continue;
      const column = table === "organization" ? "id" : "organization_id";
      const { rows } = await sql`
        select from ${sql.table(table)} t where ${sql.ref(`t.${column}`)} <> ${other.organizationId} or t::text like ${`%${secret}%`} limit 1`.execute(
        db,
      );
      expect(rows, table).toEqual([]);
    }
  });
});

test.each([
  [
    "reveal themselves",
    (loopId: string) => sql`insert into reveal (organization_id, loop_id, member_id, cause)
    values (${ivan.viewer.organizationId}, ${loopId}, ${ivan.viewer.memberId}, 'own_submission')`,
  ],
  [
    "change another's scorecard",
    (loopId: string) =>
      sql`update scorecard set recommendation = 'strong_no' where loop_id = ${loopId} returning id`,
  ],
  [
    "change another's note",
    (loopId: string) => sql`update note set text = 'x' where loop_id = ${loopId} returning id`,
  ],
  [
    "delete another's ratings",
    (loopId: string) => sql`delete from rating where loop_id = ${loopId} returning scorecard_id`,
  ],
])("a blind member cannot %s with SQL", async (_, attack) => {
  const { loopId } = await blindLoop();
  const done = await database
    .as(ivan.viewer)
    .transaction(async (db) => (await attack(loopId).execute(db)).rows.length)
    .catch((error: unknown) => error);
  expect(done === 0 || (done instanceof Error && /row-level security/.test(done.message))).toBe(true);
  expect((await ines.api.debrief.byLoop({ loopId })).scorecards).toMatchObject([{ recommendation: "yes" }]);
});

async function tableNames(db: Db): Promise<string[]> {
  const { rows } = await sql<{ name: string }>`
    select relname as name from pg_class where relkind = 'r' and relnamespace = 'public'::regnamespace order by 1`.execute(
    db,
  );
  return rows.map(({ name }) => name);
}
