import { createTestDatabase } from "@evenhand/db/testing";
import { afterAll, expect, test } from "vitest";
import { aLoop, anOrganization, submitAll } from "../testing/a-world.ts";

const { database, drop } = await createTestDatabase();
afterAll(drop);

test("nothing is counted that is not revealed to the viewer, and shadows never are", async () => {
  const organization = await anOrganization(database);
  const { ines, ivan } = organization;
  const { interviewId } = await aLoop(organization);
  const { interviewId: shadowed } = await aLoop(organization, { ivanAs: "shadow" });
  await submitAll(ines, interviewId, { level: 2 });
  expect(await ivan.api.calibration.overview()).toMatchObject({ scorecards: 0, interviewers: [] });
  expect(await ines.api.calibration.overview()).toMatchObject({ scorecards: 1, agreement: { value: null } });
  await submitAll(ivan, interviewId, { level: 4 });
  await submitAll(ivan, shadowed, { level: 1 });
  expect(await ivan.api.calibration.overview()).toMatchObject({ scorecards: 2, loops: 1 });
});

test("an interviewer sees their own row; the administrator sees everyone's once the loop is closed", async () => {
  const organization = await anOrganization(database);
  const { ines, ivan, recruiter, administrator } = organization;
  const { loopId, interviewId } = await aLoop(organization);
  await submitAll(ines, interviewId);
  await submitAll(ivan, interviewId);
  expect((await ines.api.calibration.overview()).interviewers.map(({ name }) => name)).toEqual(["Ines"]);
  expect((await administrator.api.calibration.overview()).interviewers).toEqual([]);
  await recruiter.api.loops.openDebrief({ loopId });
  await recruiter.api.loops.close({ loopId });
  const { interviewers } = await administrator.api.calibration.overview();
  expect(interviewers).toMatchObject([
    { name: "Ines", scorecards: 1, mean: null },
    { name: "Ivan", scorecards: 1, mean: null },
  ]);
});

test("means and ordinal alpha come from the ratings as given", async () => {
  const organization = await anOrganization(database);
  const { ines, ivan } = organization;
  for (const level of [1, 2, 3, 4, 1, 2, 3, 4]) {
    const { interviewId } = await aLoop(organization);
    await submitAll(ines, interviewId, { level });
    await submitAll(ivan, interviewId, { level });
  }
  const overview = await ines.api.calibration.overview();
  expect(overview.agreement).toMatchObject({ value: 1 });
  expect(overview.interviewers).toMatchObject([{ name: "Ines", scorecards: 8, mean: { value: 2.5 } }]);
  // Eight candidates whose ratings go together: sqrt(10 / 8 / 7), whatever the number of competencies.
  expect(overview.interviewers[0]?.mean?.interval?.upper).toBeCloseTo(2.5 + 1.96 * Math.sqrt(10 / 8 / 7), 3);
});
