import { randomUUID } from "node:crypto";
import { createTestDatabase } from "@evenhand/db/testing";
import { afterAll, expect, test } from "vitest";
import { aJob, aLoop, anOrganization, submitAll, writeAll } from "../testing/a-world.ts";
import { contending } from "../testing/contending.ts";
import { lockLoop } from "./loops.queries.ts";

const { database, drop } = await createTestDatabase();
afterAll(drop);
const organization = await anOrganization(database);
const { recruiter, hiringManager, ines, ivan, outsider } = organization;

const empty = { revision: 0, ratings: [], recommendation: null, recommendationReason: "" };
const opening = async (change = {}) => {
  const { jobId } = await aJob(organization);
  const { kits } = await recruiter.api.jobs.byId({ jobId });
  return {
    loopId: randomUUID(),
    jobId,
    candidateName: "Cam Doe",
    candidateEmail: null,
    revealRule: "own_submission" as const,
    interviews: kits.map(({ id: kitId }) => ({ kitId, scheduledAt: null, assigned: [] })),
    ...change,
  };
};
const revealedFor = async (loopId: string) =>
  Promise.all(
    [ines, ivan, hiringManager, recruiter].map(
      async ({ api }) => (await api.debrief.byLoop({ loopId })).revealed,
    ),
  );

test("interviewers find their loop, the recruiter finds every loop, an outsider finds none", async () => {
  const { loopId } = await aLoop(organization);
  const has = async (api: typeof ines.api) =>
    (await api.loops.list({ closed: false })).some(({ id }) => id === loopId);
  expect(await Promise.all([ines, recruiter, hiringManager, outsider].map(({ api }) => has(api)))).toEqual([
    true,
    true,
    true,
    false,
  ]);
});

test("a loop is not opened from an unfinished plan, for a plan that changed, or with people who are gone", async () => {
  const { jobId } = await hiringManager.api.jobs.create({ title: "Empty" });
  await expect(recruiter.api.loops.open(await opening({ jobId, interviews: [] }))).rejects.toThrow(
    /no kits yet/,
  );
  await expect(recruiter.api.loops.open(await opening({ interviews: [] }))).rejects.toMatchObject({
    cause: { reason: "stale" },
  });
  const ready = await opening();
  const stranger = [{ memberId: randomUUID(), role: "lead" as const }];
  const interviews = ready.interviews.map((each) => ({ ...each, assigned: stranger }));
  await expect(recruiter.api.loops.open({ ...ready, interviews })).rejects.toThrow(/no longer active/);
});

test("opening a loop again with the same id opens one loop", async () => {
  const once = await opening({ candidateEmail: "twice@candidate.example" });
  expect(await recruiter.api.loops.open(once)).toEqual(await recruiter.api.loops.open(once));
  const open = await recruiter.api.loops.list({ closed: false });
  expect(open.filter(({ id }) => id === once.loopId)).toHaveLength(1);
});

test("one candidate has one loop for a job", async () => {
  const first = await opening({ candidateEmail: "cam@candidate.example" });
  await recruiter.api.loops.open(first);
  await expect(recruiter.api.loops.open({ ...first, loopId: randomUUID() })).rejects.toMatchObject({
    cause: { reason: "already-open" },
  });
});

test("under own submission each interviewer is let in by their own scorecard, and the others when all are in", async () => {
  const { loopId, interviewId } = await aLoop(organization);
  await submitAll(ines, interviewId);
  expect(await revealedFor(loopId)).toEqual([true, false, false, false]);
  await submitAll(ivan, interviewId);
  expect(await revealedFor(loopId)).toEqual([true, true, true, true]);
});

test("under all submissions nobody is let in before the last scorecard", async () => {
  const { loopId, interviewId } = await aLoop(organization, { revealRule: "all_submissions" });
  await submitAll(ines, interviewId);
  expect(await revealedFor(loopId)).toEqual([false, false, false, false]);
  await submitAll(ivan, interviewId);
  expect(await revealedFor(loopId)).toEqual([true, true, true, true]);
});

test("two last scorecards submitted at the same instant still open the loop", async () => {
  const { loopId, interviewId } = await aLoop(organization, { revealRule: "all_submissions" });
  const drafts = await Promise.all([ines, ivan].map((person) => writeAll(person, interviewId)));
  const as = database.as(recruiter.viewer);
  await contending(database, { as, lock: (db) => lockLoop(db, loopId) }, () =>
    [ines, ivan].map(({ api }, index) =>
      api.scorecards.submit(drafts[index]?.draft ?? { ...empty, interviewId }),
    ),
  );
  expect(await revealedFor(loopId)).toEqual([true, true, true, true]);
});

test("opening the debrief lets in those who owe nothing, and keeps blind whoever still does", async () => {
  const { loopId, interviewId } = await aLoop(organization, { revealRule: "debrief_opened" });
  await submitAll(ines, interviewId);
  expect(await revealedFor(loopId)).toEqual([false, false, false, false]);
  await recruiter.api.loops.openDebrief({ loopId });
  expect(await revealedFor(loopId)).toEqual([true, false, true, true]);
  expect(JSON.stringify(await ivan.api.debrief.byLoop({ loopId }))).not.toContain("paged the owner");
});

test("nobody waits for a shadow", async () => {
  const { loopId, interviewId } = await aLoop(organization, { ivanAs: "shadow" });
  await submitAll(ines, interviewId);
  expect(await revealedFor(loopId)).toEqual([true, false, true, true]);
});

test("an interviewer may not open the debrief, and a loop is closed only after it", async () => {
  const { loopId } = await aLoop(organization);
  await expect(ines.api.loops.openDebrief({ loopId })).rejects.toMatchObject({ code: "FORBIDDEN" });
  await expect(recruiter.api.loops.close({ loopId })).rejects.toMatchObject({
    cause: { reason: "no-debrief" },
  });
  await recruiter.api.loops.openDebrief({ loopId });
  await expect(recruiter.api.loops.openDebrief({ loopId })).rejects.toMatchObject({
    cause: { reason: "already-open" },
  });
  await recruiter.api.loops.close({ loopId });
  await expect(recruiter.api.loops.close({ loopId })).rejects.toMatchObject({
    cause: { reason: "already-closed" },
  });
});

test("the recruiter's board shows who has handed in; an interviewer's shows only themselves", async () => {
  const { loopId, interviewId } = await aLoop(organization);
  await submitAll(ines, interviewId);
  const submittedFor = async (api: typeof ines.api) =>
    (await api.loops.list({ closed: false }))
      .find(({ id }) => id === loopId)
      ?.interviews.flatMap(({ assigned }) =>
        assigned.filter((each) => each.submittedAt !== null).map(({ name }) => name),
      );
  expect(await submittedFor(recruiter.api)).toEqual(["Ines"]);
  expect(await submittedFor(ines.api)).toEqual(["Ines"]);
  expect(await submittedFor(ivan.api)).toEqual([]);
});
