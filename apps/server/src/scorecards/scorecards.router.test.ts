import { createTestDatabase } from "@evenhand/db/testing";
import { afterAll, expect, test } from "vitest";
import { aLoop, anOrganization, submitAll } from "../testing/a-world.ts";

const { database, drop } = await createTestDatabase();
afterAll(drop);

test("a submitted scorecard opens the loop to its author and to nobody else", async () => {
  const organization = await anOrganization(database);
  const { ines, ivan } = organization;
  const { loopId, interviewId } = await aLoop(organization);
  await submitAll(ines, interviewId, { words: "Secret words of Ines" });
  expect(JSON.stringify(await ivan.api.debrief.byLoop({ loopId }))).not.toContain("Secret");
  expect((await ivan.api.debrief.byLoop({ loopId })).revealed).toBe(false);
  expect((await ines.api.debrief.byLoop({ loopId })).revealed).toBe(true);
  await submitAll(ivan, interviewId, { words: "Words of Ivan" });
  expect(JSON.stringify(await ivan.api.debrief.byLoop({ loopId }))).toContain("Secret words of Ines");
  expect(JSON.stringify(await ines.api.debrief.byLoop({ loopId }))).toContain("Words of Ivan");
});
