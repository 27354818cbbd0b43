import { randomUUID } from "node:crypto";
import { createTestDatabase } from "@evenhand/db/testing";
import { afterAll, expect, test } from "vitest";
import { aJob, aLoop, anOrganization } from "../testing/a-world.ts";

const { database, drop } = await createTestDatabase();
afterAll(drop);
const organization = await anOrganization(database);
const { hiringManager, recruiter } = organization;

test("a saved plan comes back as it was saved, kits and questions in order", async () => {
  const { jobId, plan } = await aJob(organization);
  const job = await recruiter.api.jobs.byId({ jobId });
  expect(job).toMatchObject({ title: plan.title, revision: 2 });
  expect(job.kits.map(({ questions }) => questions.map((each) => each.questionVersionId))).toEqual(
    plan.kits.map(({ questions }) => questions.map((each) => each.questionVersionId)),
  );
  expect(job.competencies.every(({ levels }) => levels.length === 4)).toBe(true);
  expect(await recruiter.api.jobs.list()).toContainEqual(
    expect.objectContaining({ id: jobId, kits: 1, hiringManagerName: "Hugo" }),
  );
});

test("every question of a plan says what it is about, and whether it is still in use", async () => {
  const { jobId } = await aJob(organization);
  const asked = async () => (await recruiter.api.jobs.byId({ jobId })).kits[0]?.questions ?? [];
  const { questions } = await recruiter.api.bank.search({});
  for (const { questionVersionId, competencyIds, state } of await asked()) {
    const found = questions.find((question) => question.questionVersionId === questionVersionId);
    expect(new Set(competencyIds)).toEqual(new Set(found?.competencyIds));
    expect(competencyIds).toHaveLength(new Set(competencyIds).size);
    expect(state).toBe("approved");
  }
  const [first] = await asked();
  const used = questions.find(({ questionVersionId }) => questionVersionId === first?.questionVersionId);
  await recruiter.api.bank.retire({ questionId: used?.id ?? "", replacedBy: null });
  expect((await asked()).map(({ state }) => state)).toEqual(["retired", "approved"]);
  await recruiter.api.bank.restore({ questionId: used?.id ?? "" });
});

test("a plan that somebody else saved in between is refused and left as it is", async () => {
  const { jobId, plan } = await aJob(organization);
  await recruiter.api.jobs.savePlan({ jobId, revision: 2, plan: { ...plan, title: "Saved first" } });
  const late = hiringManager.api.jobs.savePlan({
    jobId,
    revision: 2,
    plan: { ...plan, title: "Saved late" },
  });
  await expect(late).rejects.toMatchObject({ code: "CONFLICT", cause: { reason: "stale" } });
  expect(await recruiter.api.jobs.byId({ jobId })).toMatchObject({
    title: "Saved first",
    kits: [{ name: "Technical" }],
  });
});

test("a plan with a question or competency that is not in the bank is refused and changes nothing", async () => {
  const { jobId, plan } = await aJob(organization);
  const [kit] = plan.kits;
  const astray = {
    ...plan,
    kits: kit ? [{ ...kit, questions: [{ questionVersionId: randomUUID(), minutes: 5 }] }] : [],
  };
  await expect(hiringManager.api.jobs.savePlan({ jobId, revision: 2, plan: astray })).rejects.toThrow(
    /no longer in the bank/,
  );
  const unknown = {
    ...plan,
    kits: [],
    competencies: [{ competencyId: randomUUID(), weight: 1, mustHave: false }],
  };
  await expect(hiringManager.api.jobs.savePlan({ jobId, revision: 2, plan: unknown })).rejects.toThrow(
    /no longer in the catalogue/,
  );
  expect(await hiringManager.api.jobs.byId({ jobId })).toMatchObject({
    revision: 2,
    kits: [{ name: "Technical" }],
  });
});

test("a plan that breaks its own rules is refused with the rule as a sentence", async () => {
  const { jobId, plan } = await aJob(organization);
  const attempt = hiringManager.api.jobs.savePlan({
    jobId,
    revision: 2,
    plan: { ...plan, competencies: [] },
  });
  await expect(attempt).rejects.toThrow(/looks at a competency that the job does not grade/);
});

test("a loop keeps the plan it was opened with", async () => {
  const { jobId, loopId, interviewId } = await aLoop(organization);
  const { revision } = await recruiter.api.jobs.byId({ jobId });
  const frozen = async () => ({
    loop: await organization.ines.api.loops.byId({ loopId }),
    room: await organization.ines.api.interviews.room({ interviewId }),
  });
  const before = await frozen();
  await hiringManager.api.jobs.savePlan({
    jobId,
    revision,
    plan: { title: "Release engineer", summary: "", hiringManagerId: null, competencies: [], kits: [] },
  });
  expect(await frozen()).toEqual(before);
});
