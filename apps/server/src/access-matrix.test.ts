import { createTestDatabase } from "@evenhand/db/testing";
import { afterAll, expect, test } from "vitest";
import { accessMatrix, type Caller, type ProcedurePath } from "./access-matrix.ts";
import { aLoop, anOrganization, type Organization, type Person } from "./testing/a-world.ts";
import { callProcedure, procedurePaths } from "./testing/call-procedure.ts";
import { sampleInputs, unknownIds, type Ids } from "./testing/sample-inputs.ts";

const { database, drop } = await createTestDatabase();
afterAll(drop);

const ours = await anOrganization(database);
const theirs = await anOrganization(database);
const ids = await idsOf(ours);

const isPath = (path: string): path is ProcedurePath => Object.hasOwn(accessMatrix, path);
const declared = procedurePaths.filter(isPath).map((path) => ({ path, ...accessMatrix[path] }));
const requests = declared.filter(({ path }) => path !== "events.changes");

test("every procedure of the router is in the matrix, and nothing else is", () => {
  expect(Object.keys(accessMatrix).toSorted()).toEqual(procedurePaths.toSorted());
});

test("the only subscription refuses anonymous callers", async () => {
  const stream = await ours.anonymous.events.changes({}).catch((error: unknown) => error);
  expect(stream).toMatchObject({ code: "UNAUTHORIZED" });
});

test.each(requests)("$path asks an anonymous caller to sign in", async ({ path }) => {
  expect(await callProcedure(database, null, { path, input: sampleInputs[path](ids) })).toMatchObject({
    status: 401,
    code: "UNAUTHORIZED",
  });
});

const aboutSomething = requests.filter(({ subject }) => subject !== null);
test.each(aboutSomething)(
  "$path tells another organization what it tells of ids that do not exist",
  async ({ path }) => {
    await expectNoDifference(path, theirs.administrator);
  },
);

const aboutALoop = requests.filter(({ subject }) => subject === "loop" || subject === "interview");
test.each(aboutALoop)(
  "$path tells a member outside the loop what it tells of ids that do not exist",
  async ({ path }) => {
    await expectNoDifference(path, ours.outsider);
  },
);

const byRole = requests.flatMap(({ path, caller }) => {
  const refused = refusedFor(caller);
  return refused ? [{ path, caller, refused }] : [];
});
test.each(byRole)("$path is refused to whoever is no $caller", async ({ path, refused }) => {
  expect(await answerFor(path, refused, ids)).toMatchObject({ status: 403, code: "FORBIDDEN" });
});

async function expectNoDifference(path: ProcedurePath, person: Person): Promise<void> {
  const answer = await answerFor(path, person, ids);
  expect(answer).toMatchObject({ status: 404, code: "NOT_FOUND" });
  expect(answer).toEqual(await answerFor(path, person, unknownIds()));
}

function answerFor(path: ProcedurePath, { viewer }: Person, named: Ids) {
  return callProcedure(database, viewer, { path, input: sampleInputs[path](named) });
}

function refusedFor(caller: Caller): Person | null {
  if (caller === "administrator") return ours.recruiter;
  if (caller === "planner") return ours.outsider;
  return caller === "loop runner" ? ours.ines : null;
}

async function idsOf(organization: Organization): Promise<Ids> {
  const { loopId, interviewId, jobId } = await aLoop(organization);
  const { questions } = await organization.recruiter.api.bank.search({});
  const { invitationId } = await organization.administrator.api.people.invite({
    email: "ida@acme.example",
    role: "interviewer",
  });
  return {
    ...unknownIds(),
    invitation: invitationId,
    session: organization.ines.viewer.sessionId,
    loop: loopId,
    interview: interviewId,
    job: jobId,
    question: questions[0]?.id ?? "",
    member: organization.ines.viewer.memberId,
  };
}
