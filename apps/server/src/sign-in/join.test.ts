import { randomUUID } from "node:crypto";
import { afterAll, expect, test } from "vitest";
import { aBrowser, aServer } from "../testing/a-server.ts";
import { anAccount, PASSWORD, signedInAs } from "../testing/accounts.ts";
import { contending } from "../testing/contending.ts";
import { committingTwice } from "../testing/twice.ts";
import { acceptInvitation } from "./accept-invitation.ts";
import { hashToken } from "./link-token.ts";

const server = await aServer();
afterAll(server.end);
const administrator = await anAccount(server.database);
const office = await signedInAs(server, administrator);

async function anInvitation({ email = `${randomUUID()}@acme.example`, role = "recruiter" } = {}) {
  const { body } = await office.post("/trpc/people.invite", { email, role });
  const { invitationId, path, expiresAt } = JSON.parse(body).result.data;
  const token = new URL(path, server.origin).searchParams.get("token") ?? "";
  const join = async (changed = {}) => {
    const { status, body: told } = await aBrowser(server.send).post("/api/join", {
      token,
      name: "Bo",
      password: PASSWORD,
      ...changed,
    });
    return { status, ...JSON.parse(told) };
  };
  return { email, invitationId, token, expiresAt, join };
}

const look = async (token: string) => {
  const { status, body } = await aBrowser(server.send).get(`/api/join?token=${token}`);
  return { status, ...JSON.parse(body) };
};

const change = (token: string, changed: { expiresAt: Date }) =>
  server.asOwner((owner) =>
    owner
      .as(administrator)
      .transaction((db) =>
        db.updateTable("invitation").set(changed).where("tokenHash", "=", hashToken(token)).execute(),
      ),
  );

test("an invitation makes a member with the promised role, once", async () => {
  const { email, token, expiresAt, join } = await anInvitation({ role: "hiring_manager" });
  const left = new Date(expiresAt).getTime() - Date.now();
  expect(left / (24 * 60 * 60_000)).toBeCloseTo(7, 2);
  expect(await look(token)).toEqual({ status: 200, organizationName: "Acme", email, role: "hiring_manager" });
  expect(await join()).toMatchObject({ status: 200, email });
  const browser = aBrowser(server.send);
  await browser.post("/api/auth/sign-in/email", { email, password: PASSWORD });
  expect(JSON.parse((await browser.get("/api/viewer")).body).viewer).toMatchObject({
    organizationId: administrator.organizationId,
    role: "hiring_manager",
    name: "Bo",
  });
  const used = { status: 409, reason: "invitation-used" };
  expect(await join()).toMatchObject(used);
  expect(await look(token)).toMatchObject(used);
});

test("of two who accept at once, one is refused", async () => {
  const { join, email, token } = await anInvitation();
  const answers = await contending(
    server.database,
    {
      as: server.database.inRealm("joining", hashToken(token)),
      lock: (db) => db.selectFrom("invitation").select("id").forUpdate().execute(),
    },
    () => [join({ name: "Bo" }), join({ name: "Eve" })],
  );
  expect(new Set(answers.map(({ status }) => status))).toEqual(new Set([200, 409]));
  const { body } = await office.get("/trpc/people.list");
  expect(body.split(email)).toHaveLength(2);
});

test("an expired invitation is refused", async () => {
  const { token, join } = await anInvitation();
  await change(token, { expiresAt: new Date(Date.now() - 1) });
  expect(await join()).toMatchObject({ status: 409, reason: "invitation-expired" });
  expect(await look(token)).toMatchObject({ status: 409, reason: "invitation-expired" });
});

test("a withdrawn invitation is refused, and so is one that a newer one replaced", async () => {
  const { invitationId, join } = await anInvitation();
  expect((await office.post("/trpc/people.revokeInvitation", { invitationId })).status).toBe(200);
  expect(await join()).toMatchObject({ status: 409, reason: "invitation-revoked" });
  expect((await office.post("/trpc/people.revokeInvitation", { invitationId })).status).toBe(404);

  const older = await anInvitation();
  const newer = await anInvitation({ email: older.email });
  expect(await older.join()).toMatchObject({ status: 409, reason: "invitation-revoked" });
  expect(await newer.join()).toMatchObject({ status: 200 });
});

test("a wrong link is refused in a sentence", async () => {
  const { join } = await anInvitation();
  expect(await join({ token: "guess" })).toMatchObject({ status: 404, reason: "invitation-unknown" });
  expect(await look("")).toMatchObject({
    status: 404,
    message: "This invitation link is not valid. Check that it is complete, or ask for a new one.",
  });
});

test("an account that belongs to an organization cannot join a second one", async () => {
  const elsewhere = await anAccount(server.database);
  const { join, token } = await anInvitation({ email: elsewhere.email });
  expect(await join()).toMatchObject({ status: 409, reason: "account-exists" });
  expect(await look(token)).toMatchObject({ status: 200 });
});

test("whoever is a member already is not invited again", async () => {
  const { status, body } = await office.post("/trpc/people.invite", {
    email: administrator.email,
    role: "interviewer",
  });
  expect(status).toBe(409);
  expect(JSON.parse(body).error.data.reason).toBe("already-member");
});

test("the link is shown once: neither the list nor the database repeats it", async () => {
  const { token, invitationId } = await anInvitation();
  const list = (await office.get("/trpc/people.invitations")).body;
  expect(list).toContain(invitationId);
  const rows = await server.database
    .as(administrator)
    .transaction((db) => db.selectFrom("invitation").selectAll().execute());
  expect(list + JSON.stringify(rows)).not.toContain(token);
  expect(list).not.toContain(hashToken(token));
});

test("an acceptance whose answer got lost is not done twice, nor refused", async () => {
  const { token, email } = await anInvitation();
  await acceptInvitation(committingTwice(server.database), { token, name: "Bo", password: PASSWORD });
  const accounts = await server.signInDatabase
    .selectFrom("user")
    .select("id")
    .where("email", "=", email)
    .execute();
  expect(accounts).toHaveLength(1);
});

test("a weak password leaves the invitation open", async () => {
  const { join } = await anInvitation();
  expect(await join({ password: "short" })).toMatchObject({ status: 400, reason: "weak-password" });
  expect(await join()).toMatchObject({ status: 200 });
});
