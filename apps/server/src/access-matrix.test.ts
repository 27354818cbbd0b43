import { createTestDatabase } from "@evenhand/db/testing";
import { afterAll, describe, expect, test } from "vitest";
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

describe.each(requests)("$path", ({ path, caller, subject }) => {
  test("an anonymous caller is asked to sign in", async () => {
    expect(await callProcedure(database, null, { path, input: sampleInputs[path](ids) })).toMatchObject({
      status: 401,
      code: "UNAUTHORIZED",
    });
  });

  test.runIf(subject !== null)(
    "another organization's administrator is told what is told of ids that do not exist",
    async () => {
      expect(await answerFor(theirs.administrator, ids)).toEqual(
        await answerFor(theirs.administrator, unknownIds()),
      );
      expect(await answerFor(theirs.administrator, ids)).toMatchObject({ status: 404, code: "NOT_FOUND" });
    },
  );

  test.runIf(subject === "loop" || subject === "interview")(
    "a member outside the loop is told what is told of ids that do not exist",
    async () => {
      expect(await answerFor(ours.outsider, ids)).toEqual(await answerFor(ours.outsider, unknownIds()));
      expect(await answerFor(ours.outsider, ids)).toMatchObject({ status: 404, code: "NOT_FOUND" });
    },
  );

  const refused = refusedFor(caller);
  test.runIf(refused)("a role that may not is told so in their own organization", async () => {
    expect(refused && (await answerFor(refused, ids))).toMatchObject({ status: 403, code: "FORBIDDEN" });
  });

  const answerFor = async (person: Person, named: Ids) =>
    callProcedure(database, person.viewer, { path, input: sampleInputs[path](named) });
});

function refusedFor(caller: Caller): Person | null {
  if (caller === "administrator") return ours.recruiter;
  if (caller === "planner") return ours.outsider;
  return caller === "loop runner" ? ours.ines : null;
}

async function idsOf(organization: Organization): Promise<Ids> {
  const { loopId, interviewId, jobId } = await aLoop(organization);
  const [question] = await organization.recruiter.api.bank.list();
  return {
    ...unknownIds(),
    loop: loopId,
    interview: interviewId,
    job: jobId,
    question: question?.id ?? "",
    member: organization.ines.viewer.memberId,
  };
}
