import { afterAll, expect, test } from "vitest";
import { aBrowser, aServer, type Browser } from "../testing/a-server.ts";
import { anAccount, signedInAs } from "../testing/accounts.ts";
import { anAuthenticator, type Authenticator } from "../testing/an-authenticator.ts";

const server = await aServer();
afterAll(server.end);
const { origin } = server;

const challengeOf = async (browser: Browser, ceremony: "register" | "authenticate"): Promise<string> =>
  JSON.parse((await browser.get(`/api/auth/passkey/generate-${ceremony}-options`)).body).challenge;

const register = async (browser: Browser, device: Authenticator, how = {}) =>
  await browser.post("/api/auth/passkey/verify-registration", {
    response: device.register(await challengeOf(browser, "register"), how),
    name: "Laptop",
  });

const signInWith = async (browser: Browser, device: Authenticator, how = {}) =>
  await browser.post("/api/auth/passkey/verify-authentication", {
    response: device.signIn(await challengeOf(browser, "authenticate"), how),
  });

test("a passkey that a member added signs them in without a password, until they remove it", async () => {
  const account = await anAccount(server.database);
  const browser = await signedInAs(server, account);
  const device = anAuthenticator({ origin });
  expect(await register(browser, device)).toMatchObject({ status: 200, body: '{"done":true}' });

  const elsewhere = aBrowser(server.send);
  expect(await signInWith(elsewhere, device)).toMatchObject({ status: 200, body: '{"done":true}' });
  expect(JSON.parse((await elsewhere.get("/api/viewer")).body).viewer.memberId).toBe(account.memberId);

  const [passkey] = JSON.parse((await browser.get("/trpc/people.myPasskeys")).body).result.data;
  expect(passkey).toMatchObject({ name: "Laptop" });
  await browser.post("/trpc/people.removePasskey", { passkeyId: passkey.passkeyId });
  expect((await signInWith(aBrowser(server.send), device)).status).toBe(401);
});

test("a device that did not check who holds it can neither be added nor sign in", async () => {
  const browser = await signedInAs(server, await anAccount(server.database));
  const device = anAuthenticator({ origin });
  const unverified = { verified: false };
  const added = await register(browser, device, unverified);
  expect([added.status, JSON.parse(added.body).reason]).toEqual([401, "passkey-refused"]);
  expect((await register(browser, device)).status).toBe(200);
  const signedIn = await signInWith(aBrowser(server.send), device, unverified);
  expect([signedIn.status, JSON.parse(signedIn.body).reason]).toEqual([401, "passkey-refused"]);
});

test("a passkey made for another site is refused", async () => {
  const browser = await signedInAs(server, await anAccount(server.database));
  const refused = await register(browser, anAuthenticator({ origin: "http://evil.example:4310" }));
  expect(refused.status).toBe(400);
  expect(JSON.parse(refused.body).reason).toBe("passkey-refused");
});

test("a challenge works once", async () => {
  const account = await anAccount(server.database);
  const browser = await signedInAs(server, account);
  const device = anAuthenticator({ origin });
  await register(browser, device);
  const elsewhere = aBrowser(server.send);
  const response = device.signIn(await challengeOf(elsewhere, "authenticate"));
  const cookie = elsewhere.cookie();
  const headers = { cookie, "content-type": "application/json", "sec-fetch-site": "same-origin" };
  const redeem = () =>
    server.send({
      method: "POST",
      path: "/api/auth/passkey/verify-authentication",
      headers,
      body: JSON.stringify({ response }),
    });
  expect((await redeem()).status).toBe(200);
  const again = await redeem();
  expect(again.status).toBe(400);
  expect(JSON.parse(again.body).reason).toBe("passkey-expired");
});

test("adding a passkey needs a sign-in of the last hour", async () => {
  const account = await anAccount(server.database);
  const browser = await signedInAs(server, account);
  await server.signInDatabase
    .updateTable("session")
    .set({ createdAt: new Date(Date.now() - 61 * 60_000) })
    .where("userId", "=", account.userId)
    .execute();
  const { status, body } = await browser.get("/api/auth/passkey/generate-register-options");
  expect(status).toBe(403);
  expect(JSON.parse(body).reason).toBe("sign-in-again");
  expect((await aBrowser(server.send).get("/api/auth/passkey/generate-register-options")).status).toBe(401);
});

test("a disabled member cannot sign in with a passkey either", async () => {
  const administrator = await anAccount(server.database);
  const { organizationId } = administrator;
  const member = await anAccount(server.database, { role: "interviewer", organizationId });
  const device = anAuthenticator({ origin });
  await register(await signedInAs(server, member), device);
  const { memberId } = member;
  await (await signedInAs(server, administrator)).post("/trpc/people.disable", { memberId });
  const refused = await signInWith(aBrowser(server.send), device);
  expect(refused.status).toBe(403);
  expect(refused.headers).not.toHaveProperty("set-cookie");
});
