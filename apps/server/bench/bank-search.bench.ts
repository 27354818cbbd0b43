// A search of a bank of 10,000 questions through HTTP, tRPC, sign-in and row-level security, against the one statement that
// finds and ranks, sent straight to the same Postgres for the same member. The two alternate, word by word.
import { openDatabase } from "@evenhand/db";
import { Pool } from "pg";
import { aRunningServer } from "./a-running-server.ts";
import { aSignedInInterviewer } from "./a-signed-in-interviewer.ts";
import { manyQuestions } from "./many-questions.ts";
import { percentile, report } from "./report.ts";

const QUESTIONS = 10_000;
const ROUNDS = 12;

// As somebody types: beginnings, whole words, several words; then words that half the bank has, and a slip of the keyboard.
const searches = {
  "as it is typed": ["r", "ro", "roll", "rollb", "rollback", "rollback pro", "marden", "brizan stotav"],
  "words that most questions have": ["release", "what they did", "think of team"],
  "a slip of the keyboard": ["rolbakc", "kubernets", "confguration"],
};

const server = await aRunningServer();
const { api, me } = await aSignedInInterviewer(server);
const viewer = { organizationId: me.organizationId, memberId: me.memberId, userId: me.memberId };
const database = openDatabase(server.sql);
await manyQuestions(database, viewer, QUESTIONS);
await database.close();
const pool = new Pool({ ...server.sql, max: 1 });
const queries = new Map<string, string>();

for (const [name, words] of Object.entries(searches)) {
  const http: number[] = [];
  const sql: number[] = [];
  for (let round = 0; round <= ROUNDS; round += 1)
    for (const typed of words) {
      const [overHttp, bare] = [
        await time(() => searchOverHttp(typed)),
        await time(() => searchWithSql(typed)),
      ];
      // The first round warms both up.
      if (round > 0) [http, sql].forEach((times, side) => times.push(side === 0 ? overHttp : bare));
    }
  for (const [label, share] of [
    ["p50", 0.5],
    ["p95", 0.95],
  ] as const)
    report({
      bench: `search of ${QUESTIONS} questions, ${name}, ${label}`,
      value: percentile(http, share),
      unit: "ms",
      baseline: percentile(sql, share),
    });
}
await pool.end();
await server.stop();

async function searchOverHttp(words: string): Promise<void> {
  const { wanted } = await api.bank.search.query({ words });
  const terms = [
    ...wanted.beginnings.map((word) => `'${word}':*`),
    ...wanted.words.map((word) => `'${word}'`),
  ];
  queries.set(words, terms.join(" | "));
}

async function searchWithSql(words: string): Promise<void> {
  const client = await pool.connect();
  await client.query("begin");
  await client.query("select set_config('app.organization', $1, true), set_config('app.member', $2, true)", [
    me.organizationId,
    me.memberId,
  ]);
  await client.query(
    `select question_id, prompt, intents, signals, count(*) over () from question_index
     where document @@ $1::tsquery and state <> 'retired'
     order by ts_rank('{0.1, 0.3, 0.6, 1}', document, $1::tsquery) desc, kind, prompt, question_id limit 50`,
    [queries.get(words) || "'nothing'"],
  );
  await client.query("commit");
  client.release();
}

async function time(work: () => Promise<void>): Promise<number> {
  const started = performance.now();
  await work();
  return performance.now() - started;
}
