import { randomUUID } from "node:crypto";
import { afterAll, expect, test } from "vitest";
import { aServer, type Browser } from "../testing/a-server.ts";
import { anAccount, signedInAs } from "../testing/accounts.ts";
import { contending } from "../testing/contending.ts";

const server = await aServer();
afterAll(server.end);

async function anOffice() {
  const administrator = await anAccount(server.database);
  const { organizationId } = administrator;
  const interviewer = await anAccount(server.database, { role: "interviewer", organizationId });
  return { administrator, interviewer, organizationId, office: await signedInAs(server, administrator) };
}

const call = async (browser: Browser, procedure: string, input: unknown) => {
  const { status, body } = await browser.post(`/trpc/people.${procedure}`, input);
  const { result, error } = JSON.parse(body);
  return { status, data: result?.data, reason: error?.data.reason };
};

const read = async (browser: Browser, procedure: string) =>
  JSON.parse((await browser.get(`/trpc/people.${procedure}`)).body).result.data;

const roleOf = async (browser: Browser, memberId: string) =>
  (await read(browser, "list")).find((member: { memberId: string }) => member.memberId === memberId);

test("members see who belongs to their organization, and nobody else", async () => {
  const { administrator, interviewer } = await anOffice();
  await anOffice();
  const members = await read(await signedInAs(server, interviewer), "list");
  expect(members.map(({ memberId }: { memberId: string }) => memberId).toSorted()).toEqual(
    [administrator.memberId, interviewer.memberId].toSorted(),
  );
});

test("an administrator gives a member another role, and it counts at once", async () => {
  const { interviewer, office } = await anOffice();
  const theirs = await signedInAs(server, interviewer);
  expect((await call(theirs, "invite", { email: "a@b.example", role: "interviewer" })).status).toBe(403);
  const { memberId } = interviewer;
  expect((await call(office, "changeRole", { memberId, role: "administrator" })).status).toBe(200);
  expect((await call(theirs, "invite", { email: "a@b.example", role: "interviewer" })).status).toBe(200);
  expect(await roleOf(office, memberId)).toMatchObject({ role: "administrator" });
});

test("the last administrator can neither be disabled nor demoted", async () => {
  const { administrator, office } = await anOffice();
  const { memberId } = administrator;
  const refused = { status: 409, reason: "last-administrator" };
  expect(await call(office, "disable", { memberId })).toMatchObject(refused);
  expect(await call(office, "changeRole", { memberId, role: "recruiter" })).toMatchObject(refused);
  expect(await roleOf(office, memberId)).toMatchObject({ role: "administrator", disabledAt: null });
});

test("two administrators who remove each other at once leave one", async () => {
  const { administrator, office, organizationId } = await anOffice();
  const second = await anAccount(server.database, { organizationId });
  const theirs = await signedInAs(server, second);
  const answers = await contending(
    server.database,
    {
      as: server.database.as(administrator),
      lock: (db) => db.selectFrom("member").select("id").forUpdate().execute(),
    },
    () => [
      call(office, "changeRole", { memberId: second.memberId, role: "recruiter" }),
      call(theirs, "disable", { memberId: administrator.memberId }),
    ],
  );
  expect(answers.filter(({ status }) => status === 200)).toHaveLength(1);
  const left = await server.database
    .as(administrator)
    .transaction((db) =>
      db
        .selectFrom("member")
        .select("id")
        .where("organizationId", "=", organizationId)
        .where("role", "=", "administrator")
        .where("disabledAt", "is", null)
        .execute(),
    );
  expect(left).toHaveLength(1);
});

test("a disabled member can be let in again, by signing in anew", async () => {
  const { interviewer, office } = await anOffice();
  const { memberId } = interviewer;
  const before = await signedInAs(server, interviewer);
  expect((await call(office, "disable", { memberId })).status).toBe(200);
  expect((await roleOf(office, memberId)).disabledAt).not.toBeNull();
  await expect(signedInAs(server, interviewer)).rejects.toThrow("403");
  expect((await call(office, "enable", { memberId })).status).toBe(200);
  expect((await before.get("/trpc/people.list")).status).toBe(401);
  expect((await (await signedInAs(server, interviewer)).get("/trpc/people.list")).status).toBe(200);
});

test("disabling rolls back as a whole: when it is refused, no session has ended", async () => {
  const { administrator, office } = await anOffice();
  const phone = await signedInAs(server, administrator);
  await call(office, "disable", { memberId: administrator.memberId });
  expect((await phone.get("/trpc/people.list")).status).toBe(200);
});

test("members of other organizations cannot be named", async () => {
  const { office } = await anOffice();
  const { interviewer: stranger } = await anOffice();
  const { memberId } = stranger;
  for (const [procedure, input] of [
    ["changeRole", { memberId, role: "administrator" }],
    ["disable", { memberId }],
    ["enable", { memberId }],
  ] as const)
    expect(await call(office, procedure, input)).toMatchObject({ status: 404, reason: "not-found" });
  expect((await (await signedInAs(server, stranger)).get("/trpc/people.list")).status).toBe(200);
});

test("everyone in the organization is told that people changed", async () => {
  const { administrator, interviewer, office } = await anOffice();
  const { memberId } = interviewer;
  await call(office, "changeRole", { memberId, role: "recruiter" });
  const events = await server.database
    .as(administrator)
    .transaction((db) => db.selectFrom("event").select(["topic", "subjectId"]).execute());
  expect(events).toEqual([{ topic: "people", subjectId: memberId }]);
});

test("members see their own sessions and can end each of them", async () => {
  const { administrator, interviewer, office } = await anOffice();
  const phone = await signedInAs(server, administrator);
  const theirs = await signedInAs(server, interviewer);
  const sessions = await read(office, "mySessions");
  expect(sessions).toHaveLength(2);
  expect(JSON.stringify(sessions)).not.toContain(office.cookie().split("=")[1]?.split(".")[0]);
  const { sessionId } = sessions.find((session: { isCurrent: boolean }) => !session.isCurrent);
  expect((await call(theirs, "endSession", { sessionId })).status).toBe(404);
  expect((await phone.get("/trpc/people.list")).status).toBe(200);
  expect((await call(office, "endSession", { sessionId })).status).toBe(200);
  expect((await phone.get("/trpc/people.list")).status).toBe(401);
  expect((await office.get("/trpc/people.list")).status).toBe(200);
  expect((await call(office, "endSession", { sessionId: randomUUID() })).status).toBe(404);
});

test("ending all other sessions keeps this one, and leaves other people alone", async () => {
  const { administrator, interviewer, office } = await anOffice();
  const others = [await signedInAs(server, administrator), await signedInAs(server, administrator)];
  const theirs = await signedInAs(server, interviewer);
  await office.post("/trpc/people.endOtherSessions");
  for (const browser of others) expect((await browser.get("/trpc/people.list")).status).toBe(401);
  for (const browser of [office, theirs]) expect((await browser.get("/trpc/people.list")).status).toBe(200);
});

test("a passkey of somebody else is not there", async () => {
  const { administrator, interviewer } = await anOffice();
  const passkeyId = randomUUID();
  await server.signInDatabase
    .insertInto("passkey")
    .values({
      id: passkeyId,
      userId: administrator.userId,
      publicKey: "k",
      credentialId: randomUUID(),
      counter: 0,
      deviceType: "singleDevice",
      backedUp: false,
    })
    .execute();
  const theirs = await signedInAs(server, interviewer);
  expect(await read(theirs, "myPasskeys")).toEqual([]);
  expect((await call(theirs, "removePasskey", { passkeyId })).status).toBe(404);
  expect(await read(await signedInAs(server, administrator), "myPasskeys")).toHaveLength(1);
});
