import { markOf } from "@evenhand/interview";
import { afterAll, expect, test } from "vitest";
import { createTestDatabase } from "../testing/index.ts";
import { members, memberNamed } from "./company/members.ts";
import { viewerOf } from "./load/viewer-of.ts";
import { loadAtNow, now } from "./testing/load-at.ts";

const { database, drop } = await createTestDatabase();
afterAll(drop);
await loadAtNow(database);
const administrator = database.as(viewerOf(memberNamed("Marit Solberg")));

test("there are twelve members of every role, three jobs and sixty finished loops of four interviews", async () => {
  const found = await administrator.transaction(async (db) => ({
    organizations: await db.selectFrom("organization").select(["name", "isDemo"]).execute(),
    roles: await db.selectFrom("member").select("role").execute(),
    jobs: await db.selectFrom("job").select("title").orderBy("title").execute(),
    finished: await db
      .selectFrom("loop")
      .innerJoin("interview", "interview.loopId", "loop.id")
      .select((select) => ["loop.id", select.fn.countAll<number>().as("interviews")])
      .where("closedAt", "is not", null)
      .where("interview.state", "=", "done")
      .groupBy("loop.id")
      .execute(),
  }));
  expect(found.organizations).toEqual([{ name: "Larkfield", isDemo: true }]);
  expect(Object.fromEntries(countsOf(found.roles.map(({ role }) => role)))).toEqual({
    administrator: 1,
    recruiter: 2,
    hiring_manager: 2,
    interviewer: 7,
  });
  expect(found.jobs.map(({ title }) => title)).toEqual([
    "Engineering manager for platform",
    "Release engineer",
    "Site reliability engineer",
  ]);
  expect(found.finished).toHaveLength(60);
  expect(new Set(found.finished.map(({ interviews }) => interviews))).toEqual(new Set([4]));
});

test("every finished loop is handed in by all, complete, and revealed to everyone in it", async () => {
  const owing = await administrator.transaction((db) =>
    db
      .selectFrom("assignment")
      .innerJoin("loop", "loop.id", "assignment.loopId")
      .leftJoin("scorecard", (join) =>
        join
          .onRef("scorecard.interviewId", "=", "assignment.interviewId")
          .onRef("scorecard.authorId", "=", "assignment.memberId")
          .on("scorecard.submittedAt", "is not", null),
      )
      .select((select) => [
        "scorecard.id",
        select
          .selectFrom("rating")
          .select((count) => count.fn.countAll<number>().as("count"))
          .whereRef("rating.scorecardId", "=", "scorecard.id")
          .as("ratings"),
        select
          .selectFrom("interviewCompetency")
          .select((count) => count.fn.countAll<number>().as("count"))
          .whereRef("interviewCompetency.interviewId", "=", "assignment.interviewId")
          .as("competencies"),
      ])
      .where("loop.closedAt", "is not", null)
      .execute(),
  );
  expect(owing.length).toBeGreaterThan(350);
  expect(owing.filter(({ id, ratings, competencies }) => id === null || ratings !== competencies)).toEqual(
    [],
  );
  const unrevealed: string[] = [];
  for (const member of members) {
    const loops = await database.as(viewerOf(member)).transaction((db) =>
      db
        .selectFrom("loopMember")
        .innerJoin("loop", "loop.id", "loopMember.loopId")
        .leftJoin("reveal", (join) =>
          join
            .onRef("reveal.loopId", "=", "loopMember.loopId")
            .onRef("reveal.memberId", "=", "loopMember.memberId"),
        )
        .select("loop.id")
        .where("loopMember.memberId", "=", member.id)
        .where("loop.closedAt", "is not", null)
        .where("reveal.memberId", "is", null)
        .execute(),
    );
    unrevealed.push(...loops.map(({ id }) => `${member.name}: ${id}`));
  }
  expect(unrevealed).toEqual([]);
});

test("notes are whole sentences that carry the mark they begin with, and only their author's are cited", async () => {
  const { notes, strange } = await administrator.transaction(async (db) => ({
    notes: await db.selectFrom("note").select(["text", "mark"]).execute(),
    strange: await db
      .selectFrom("evidence")
      .innerJoin("note", "note.id", "evidence.noteId")
      .innerJoin("intent", "intent.id", "note.intentId")
      .innerJoin("scorecard", "scorecard.id", "evidence.scorecardId")
      .select("note.text")
      .where((where) =>
        where.or([
          where("note.authorId", "!=", where.ref("scorecard.authorId")),
          where("note.interviewId", "!=", where.ref("scorecard.interviewId")),
          where("intent.competencyId", "!=", where.ref("evidence.competencyId")),
        ]),
      )
      .execute(),
  }));
  expect(notes.length).toBeGreaterThan(3_500);
  expect(new Set(notes.map(({ mark }) => mark))).toEqual(new Set(["for", "against", "follow_up", null]));
  expect(
    notes.filter(({ text, mark }) => markOf(text) !== mark || /[{}]/.test(text) || text.length < 12),
  ).toEqual([]);
  expect(strange).toEqual([]);
});

test("nothing that has happened lies in the future", async () => {
  const late = await administrator.transaction(async (db) => [
    ...(await db.selectFrom("loop").select("id").where("openedAt", ">", now).execute()),
    ...(await db.selectFrom("loop").select("id").where("closedAt", ">", now).execute()),
    ...(await db.selectFrom("interview").select("id").where("startedAt", ">", now).execute()),
    ...(await db.selectFrom("interview").select("id").where("endedAt", ">", now).execute()),
    ...(await db.selectFrom("submission").select("interviewId").where("submittedAt", ">", now).execute()),
    ...(await db.selectFrom("note").select("id").where("createdAt", ">", now).execute()),
    ...(await db
      .selectFrom("submission")
      .innerJoin("loop", "loop.id", "submission.loopId")
      .select("loop.id")
      .whereRef("submittedAt", ">", "debriefOpenedAt")
      .execute()),
  ]);
  expect(late).toEqual([]);
});

test("candidates and interviewers hang together, and most competencies are rated by several people", async () => {
  const ratings = await administrator.transaction((db) =>
    db
      .selectFrom("rating")
      .innerJoin("scorecard", "scorecard.id", "rating.scorecardId")
      .select(["rating.loopId", "rating.competencyId", "scorecard.authorId"])
      .where("rating.kind", "=", "rated")
      .execute(),
  );
  const units = countsOf(ratings.map(({ loopId, competencyId }) => `${loopId} ${competencyId}`));
  const several = [...units.values()].filter((count) => count > 1).length;
  expect(several / units.size).toBeGreaterThan(0.7);
  const reached = new Set([ratings[0]?.loopId]);
  for (let before = 0; before < reached.size;) {
    before = reached.size;
    for (const { loopId, authorId } of ratings)
      if (reached.has(loopId) || reached.has(authorId)) reached.add(loopId).add(authorId);
  }
  expect(reached.size).toBe(60 + 9);
});

test("somebody of every role has something to do, and several interviewers have an interview later today", async () => {
  const midnight = new Date(now.getFullYear(), now.getMonth(), now.getDate() + 1);
  const { running, later } = await administrator.transaction(async (db) => ({
    running: await db
      .selectFrom("interview")
      .innerJoin("loop", "loop.id", "interview.loopId")
      .select("interview.state")
      .where("loop.closedAt", "is", null)
      .execute(),
    later: await db
      .selectFrom("interview")
      .innerJoin("assignment", "assignment.interviewId", "interview.id")
      .select("assignment.memberId")
      .where("interview.state", "=", "scheduled")
      .where("scheduledAt", ">", now)
      .where("scheduledAt", "<", midnight)
      .execute(),
  }));
  const states = countsOf(running.map(({ state }) => state));
  expect(states.get("in_progress")).toBe(1);
  expect(states.get("scheduled")).toBeGreaterThan(8);
  expect(states.get("done")).toBeGreaterThan(12);
  const roles = later.map(({ memberId }) => members.find(({ id }) => id === memberId)?.role);
  expect(roles.filter((role) => role === "interviewer").length).toBeGreaterThan(1);
  expect(roles).toContain("hiring_manager");
});

function countsOf(values: string[]): Map<string, number> {
  return new Map([...Map.groupBy(values, (value) => value)].map(([value, same]) => [value, same.length]));
}
