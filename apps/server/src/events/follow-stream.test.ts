import { randomUUID } from "node:crypto";
import { createTestDatabase } from "@evenhand/db/testing";
import { afterAll, expect, test } from "vitest";
import { aLoop, anOrganization, submitAll, type Person } from "../testing/a-world.ts";
import { waiting } from "./bell.ts";
import { findStreamRevision } from "./events.queries.ts";
import { followStream, type StreamEvent } from "./follow-stream.ts";
import { recordEvents } from "./record-events.ts";

const { database, drop } = await createTestDatabase();
afterAll(drop);
const organization = await anOrganization(database);
const { ines, ivan, recruiter, organizationId, administrator } = organization;

const follow = (person: Person, after: number | null) => {
  const stopper = new AbortController();
  const stream = followStream(database.as(person.viewer), person.viewer, { after, signal: stopper.signal });
  return { stream, stop: () => stopper.abort() };
};
const revisionOf = ({ viewer }: Person) =>
  database.as(viewer).transaction((db) => findStreamRevision(db, viewer.memberId));
const take = async (stream: AsyncGenerator<StreamEvent>, count: number) => {
  const events: StreamEvent[] = [];
  while (events.length < count) {
    const next = await stream.next();
    if (next.done) break;
    events.push(next.value);
  }
  return events;
};

test("a new listener is told to ask for everything, then hears each event", async () => {
  const { stream, stop } = follow(recruiter, null);
  expect(await take(stream, 1)).toMatchObject([{ topic: "missed" }]);
  const { loopId } = await aLoop(organization);
  expect(await take(stream, 1)).toMatchObject([{ topic: "loop", subjectId: loopId }]);
  stop();
});

test("twelve writers with overlapping transactions: a reader that resumes anywhere misses nothing and repeats nothing", async () => {
  const from = await revisionOf(ivan);
  const subjects = Array.from({ length: 120 }, () => randomUUID());
  const write = (subjectId: string) =>
    database.as(administrator.viewer).transaction(async (db) => {
      await recordEvents(db, organizationId, { to: [ivan.viewer.memberId], topic: "board", subjectId });
      await new Promise((resolve) => setImmediate(resolve));
    });
  const writing = Promise.all(
    Array.from({ length: 12 }, async (_, writer) => {
      for (const subjectId of subjects.slice(writer * 10, writer * 10 + 10)) await write(subjectId);
    }),
  );
  const heard: StreamEvent[] = [];
  while (heard.length < subjects.length) {
    const { stream, stop } = follow(ivan, heard.at(-1)?.revision ?? from);
    heard.push(...(await take(stream, Math.min(7, subjects.length - heard.length))));
    stop();
  }
  await writing;
  expect(heard.map(({ subjectId }) => subjectId ?? "nothing").toSorted()).toEqual(subjects.toSorted());
  expect(heard.map(({ revision }) => revision)).toEqual(heard.map((_, index) => from + index + 1));
});

test("a reader whose place is no longer kept is told that it missed something", async () => {
  const from = await revisionOf(ines);
  await database.as(ines.viewer).transaction(async (db) => {
    await recordEvents(db, organizationId, {
      to: [ines.viewer.memberId],
      topic: "board",
      subjectId: organizationId,
    });
    await recordEvents(db, organizationId, {
      to: [ines.viewer.memberId],
      topic: "board",
      subjectId: organizationId,
    });
    await db
      .deleteFrom("event")
      .where("revision", "<=", from + 1)
      .execute();
  });
  const { stream, stop } = follow(ines, from);
  expect(await take(stream, 2)).toMatchObject([{ topic: "missed" }, { topic: "board", revision: from + 2 }]);
  stop();
});

test("a blind interviewer's stream does not move when another submits; the recruiter's and the author's do", async () => {
  const { interviewId } = await aLoop(organization);
  const people = [ivan, ines, recruiter];
  const before = await Promise.all(people.map(revisionOf));
  await submitAll(ines, interviewId);
  const after = await Promise.all(people.map(revisionOf));
  expect(after.map((revision, index) => revision > (before[index] ?? 0))).toEqual([false, true, true]);
});

test("whoever a loop is open to hears of every further scorecard", async () => {
  const { interviewId } = await aLoop(organization);
  await submitAll(ines, interviewId);
  const before = await revisionOf(ines);
  await submitAll(ivan, interviewId);
  expect(await revisionOf(ines)).toBeGreaterThan(before);
});

test("an event that is rolled back is never heard", async () => {
  const before = await revisionOf(ivan);
  const failing = database.as(administrator.viewer).transaction(async (db) => {
    await recordEvents(db, organizationId, {
      to: [ivan.viewer.memberId],
      topic: "board",
      subjectId: organizationId,
    });
    throw new Error("rolled back");
  });
  await expect(failing).rejects.toThrow("rolled back");
  expect(await revisionOf(ivan)).toBe(before);
});

test("a listener that leaves leaves nothing behind", async () => {
  const { stream, stop } = follow(ivan, await revisionOf(ivan));
  const next = stream.next();
  await expect.poll(() => waiting(ivan.viewer.memberId)).toBe(1);
  stop();
  expect(await next).toMatchObject({ done: true });
  expect(waiting(ivan.viewer.memberId)).toBe(0);
});

test("a disabled member's stream ends", async () => {
  const { outsider } = organization;
  const { stream } = follow(outsider, await revisionOf(outsider));
  const next = stream.next();
  await administrator.api.people.disable({ memberId: outsider.viewer.memberId });
  expect(await next).toMatchObject({ done: true });
});

test("a stream ends with its session", async () => {
  const { stream } = follow(recruiter, await revisionOf(recruiter));
  const next = stream.next();
  await recruiter.api.people.endSession({ sessionId: recruiter.viewer.sessionId });
  expect(await next).toMatchObject({ done: true });
});
