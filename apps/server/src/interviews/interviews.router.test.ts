import { createTestDatabase } from "@evenhand/db/testing";
import { afterAll, expect, test } from "vitest";
import { aLoop, anOrganization } from "../testing/a-world.ts";

const { database, drop } = await createTestDatabase();
afterAll(drop);
const organization = await anOrganization(database);
const { ines, ivan, recruiter } = organization;

test("the room has the frozen questions with their intents, guide and probes, and the people in it", async () => {
  const { interviewId } = await aLoop(organization);
  const room = await ines.api.interviews.room({ interviewId });
  expect(room).toMatchObject({ candidateName: "Cam Doe", state: "scheduled", submitted: false, notes: [] });
  expect(room.assigned.map(({ name, role }) => [name, role])).toEqual([
    ["Ines", "lead"],
    ["Ivan", "co_interviewer"],
  ]);
  for (const question of room.questions) {
    expect(question.intents.length).toBeGreaterThan(0);
    expect(
      question.intents.every(({ listenFor, watchFor }) => listenFor.length >= 2 && watchFor.length >= 2),
    ).toBe(true);
    expect(question.guide.parts.length).toBeGreaterThan(0);
    expect(question.probes.length).toBeGreaterThanOrEqual(2);
  }
});

test("the clock starts once, whoever presses start, and the interview ends once", async () => {
  const { interviewId } = await aLoop(organization);
  await ines.api.interviews.start({ interviewId });
  const { startedAt } = await ines.api.interviews.room({ interviewId });
  expect(startedAt).toBeInstanceOf(Date);
  await ivan.api.interviews.start({ interviewId });
  expect((await ivan.api.interviews.room({ interviewId })).startedAt).toEqual(startedAt);
  await ines.api.interviews.finish({ interviewId });
  await ines.api.interviews.start({ interviewId });
  expect((await ines.api.interviews.room({ interviewId })).state).toBe("done");
});

test("a recruiter who does not interview has no room", async () => {
  const { interviewId } = await aLoop(organization);
  await expect(recruiter.api.interviews.room({ interviewId })).rejects.toMatchObject({ code: "NOT_FOUND" });
});

test("my interviews are mine only", async () => {
  const { interviewId } = await aLoop(organization);
  expect((await ines.api.interviews.mine()).map(({ id }) => id)).toContain(interviewId);
  expect(await recruiter.api.interviews.mine()).toEqual([]);
});
