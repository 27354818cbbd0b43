// A note saved through HTTP, tRPC, sign-in and row-level security, against its inserts sent straight to the same Postgres
// in a transaction of the same shape. Rounds alternate, so that a busy minute of the machine falls on both.
import { randomUUID } from "node:crypto";
import { Pool } from "pg";
import { aRunningServer } from "./a-running-server.ts";
import { aSignedInInterviewer } from "./a-signed-in-interviewer.ts";
import { median, report } from "./report.ts";

const ROUNDS = 7;
const CLIENTS = 8;
const SAVES_PER_CLIENT = 20;
const TEXT = "They paged the owner before touching anything, and said why.";

const server = await aRunningServer();
const interviewer = await aSignedInInterviewer(server);
const pool = new Pool({ ...server.sql, max: CLIENTS });
const { interviewId, loopId, questionVersionId, intentId, me, api } = interviewer;
const { organizationId, memberId } = me;

for (const batch of [1, 20]) {
  const http: number[] = [];
  const sql: number[] = [];
  for (let round = 0; round < ROUNDS; round += 1) {
    http.push(await notesPerSecond(saveOverHttp, batch));
    sql.push(await notesPerSecond(insertWithSql, batch));
  }
  // The first round of each warms it up.
  const value = median(http.slice(1));
  const baseline = median(sql.slice(1));
  report({ bench: `note saved over HTTP, ${batch} in a request`, value, unit: "notes/s", baseline });
}
await pool.end();
await server.stop();

async function notesPerSecond(save: (count: number) => Promise<void>, batch: number): Promise<number> {
  const started = performance.now();
  await Promise.all(
    Array.from({ length: CLIENTS }, async () => {
      for (let saved = 0; saved < SAVES_PER_CLIENT; saved += 1) await save(batch);
    }),
  );
  return (CLIENTS * SAVES_PER_CLIENT * batch) / ((performance.now() - started) / 1000);
}

async function saveOverHttp(count: number): Promise<void> {
  const operations = Array.from({ length: count }, () => ({
    noteId: randomUUID(),
    deviceId: randomUUID(),
    sequence: 1,
    baseRevision: 0,
    interviewId,
    questionVersionId,
    intentId,
    text: TEXT,
    offsetSeconds: 60,
    typedAt: new Date().toISOString(),
  }));
  await api.notes.save.mutate({ interviewId, operations });
}

async function insertWithSql(count: number): Promise<void> {
  const client = await pool.connect();
  await client.query("begin");
  await client.query("select set_config('app.organization', $1, true), set_config('app.member', $2, true)", [
    organizationId,
    memberId,
  ]);
  for (let index = 0; index < count; index += 1) {
    const noteId = randomUUID();
    await client.query(
      `insert into note (organization_id, id, interview_id, loop_id, author_id, question_version_id, intent_id, text, offset_seconds, revision)
       values ($1, $2, $3, $4, $5, $6, $7, $8, 60, 1)`,
      [organizationId, noteId, interviewId, loopId, memberId, questionVersionId, intentId, TEXT],
    );
    await client.query(
      `insert into note_operation (organization_id, note_id, device_id, sequence, interview_id, author_id, base_revision, outcome, revision, text, typed_at)
       values ($1, $2, $3, 1, $4, $5, 0, 'saved', 1, $6, now())`,
      [organizationId, noteId, randomUUID(), interviewId, memberId, TEXT],
    );
  }
  await client.query("commit");
  client.release();
}
