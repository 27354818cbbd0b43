import { randomUUID } from "node:crypto";
import { afterEach, expect, test } from "vitest";
import { aBrowser, aServer, type TestServer } from "../testing/a-server.ts";
import { anAccount, PASSWORD } from "../testing/accounts.ts";
import { contending } from "../testing/contending.ts";
import { committingTwice } from "../testing/twice.ts";
import { createOrganization } from "./create-organization.ts";
import { hashToken } from "./link-token.ts";
import { makeSetupLink } from "./setup-link.ts";

const servers: TestServer[] = [];
afterEach(async () => {
  await Promise.all(servers.splice(0).map((server) => server.end()));
});

const filledIn = { organizationName: "Acme", name: "Ada", email: "ada@acme.example", password: PASSWORD };

async function aNewServer() {
  const server = await aServer();
  servers.push(server);
  const token = (await makeSetupLink(server.database)) ?? "";
  const setUp = async (changed = {}) => {
    const { status, body } = await aBrowser(server.send).post("/api/setup", {
      token,
      ...filledIn,
      ...changed,
    });
    return { status, ...JSON.parse(body) };
  };
  const organizations = () =>
    server.database
      .inRealm("setup")
      .transaction((db) => db.selectFrom("organization").select("name").execute());
  const accounts = () => server.signInDatabase.selectFrom("user").select("email").execute();
  return { server, token, setUp, organizations, accounts };
}

test("the setup link makes the organization, its bank and its first administrator, once", async () => {
  const { server, setUp, organizations, accounts } = await aNewServer();
  expect(JSON.parse((await aBrowser(server.send).get("/api/viewer")).body)).toEqual({
    viewer: null,
    needsSetup: true,
  });
  expect(await setUp()).toMatchObject({ status: 200, done: true });
  const browser = aBrowser(server.send);
  await browser.post("/api/auth/sign-in/email", { email: "ada@acme.example", password: PASSWORD });
  const { viewer, needsSetup } = JSON.parse((await browser.get("/api/viewer")).body);
  expect(viewer).toMatchObject({ organizationName: "Acme", role: "administrator", isDemo: false });
  expect(needsSetup).toBe(false);
  const { result } = JSON.parse((await browser.get("/trpc/bank.search?input=%7B%7D")).body);
  expect(result.data.total).toBeGreaterThanOrEqual(10);

  expect(await setUp({ email: "eve@evil.example" })).toMatchObject({
    status: 409,
    reason: "setup-link-used",
    message: "This setup link was used already. Sign in instead.",
  });
  expect(await organizations()).toHaveLength(1);
  expect(await accounts()).toHaveLength(1);
});

test("of two who redeem the link at once, one is refused", async () => {
  const { server, setUp, organizations, accounts } = await aNewServer();
  const answers = await contending(
    server.database,
    {
      as: server.database.inRealm("setup"),
      lock: (db) => db.selectFrom("setupLink").select("tokenHash").forUpdate().execute(),
    },
    () => [setUp(), setUp({ email: "eve@evil.example" })],
  );
  expect(new Set(answers.map(({ status }) => status))).toEqual(new Set([200, 409]));
  expect([await organizations(), await accounts()]).toMatchObject([{ length: 1 }, { length: 1 }]);
});

test("an expired link is refused in a sentence", async () => {
  const { server, token, setUp, organizations } = await aNewServer();
  await server.asOwner((owner) =>
    owner.inRealm("setup").transaction((db) =>
      db
        .updateTable("setupLink")
        .set({ expiresAt: new Date(Date.now() - 1) })
        .where("tokenHash", "=", hashToken(token))
        .execute(),
    ),
  );
  expect(await setUp()).toMatchObject({
    status: 409,
    reason: "setup-link-expired",
    message: "This setup link was good for 15 minutes. Restart Evenhand and use the new one it prints.",
  });
  expect(await organizations()).toHaveLength(0);
});

test("a link is good for 15 minutes, and only its hash is kept", async () => {
  const { server, token } = await aNewServer();
  const links = await server.database
    .inRealm("setup")
    .transaction((db) => db.selectFrom("setupLink").selectAll().execute());
  expect(links).toHaveLength(1);
  expect(JSON.stringify(links)).not.toContain(token);
  const left = (links[0]?.expiresAt.getTime() ?? 0) - Date.now();
  expect(left).toBeGreaterThan(14 * 60_000);
  expect(left).toBeLessThanOrEqual(15 * 60_000);
});

test("a wrong link is refused in a sentence, and an older link dies with a new start", async () => {
  const { server, setUp } = await aNewServer();
  const unknown = { status: 404, reason: "setup-link-unknown" };
  expect(await setUp({ token: "guess" })).toMatchObject(unknown);
  const newer = await makeSetupLink(server.database);
  expect(await setUp()).toMatchObject(unknown);
  expect(await setUp({ token: newer })).toMatchObject({ status: 200 });
});

test.each([
  ["short", "Use at least 12 characters, such as a few unrelated words."],
  ["x".repeat(129), "Use at most 128 characters."],
  ["Password-1234!", "This password is one of the first that anyone would try. Choose another."],
  ["abababababababab", "This password is one of the first that anyone would try. Choose another."],
  ["ihirewithrosalind", "This password contains your e-mail name, so it is easy to guess. Choose another."],
])("the password %j is refused and the link stays good", async (password, message) => {
  const { setUp, organizations } = await aNewServer();
  const email = "Rosalind@acme.example";
  expect(await setUp({ password, email })).toMatchObject({ status: 400, reason: "weak-password", message });
  expect(await organizations()).toHaveLength(0);
  expect(await setUp({ email })).toMatchObject({ status: 200 });
});

test("fields that are missing are named", async () => {
  const { setUp } = await aNewServer();
  expect(await setUp({ organizationName: " ", email: "ada" })).toMatchObject({
    status: 400,
    fields: {
      organizationName: ["Enter the name of your organization."],
      email: ["Enter an e-mail address like name@example.com."],
    },
  });
});

test("no link is made once there is an organization, but a demo company does not count", async () => {
  const { server } = await aNewServer();
  await server.database
    .inRealm("setup")
    .transaction((db) =>
      db.insertInto("organization").values({ id: randomUUID(), name: "Demo", isDemo: true }).execute(),
    );
  expect(await makeSetupLink(server.database)).not.toBeNull();
  await anAccount(server.database);
  expect(await makeSetupLink(server.database)).toBeNull();
});

test("setting up where the e-mail address has an account already makes nothing", async () => {
  const { server, setUp, organizations } = await aNewServer();
  const { email } = await anAccount(server.database);
  expect(await setUp({ email })).toMatchObject({ status: 409, reason: "account-exists" });
  expect(await organizations()).toHaveLength(1);
  expect(await setUp()).toMatchObject({ status: 200 });
});

test("a setup whose answer got lost is not done twice, nor refused", async () => {
  const { server, token, organizations, accounts } = await aNewServer();
  await createOrganization(committingTwice(server.database), { token, ...filledIn });
  expect([await organizations(), await accounts()]).toMatchObject([{ length: 1 }, { length: 1 }]);
});
