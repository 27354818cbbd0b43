import { randomUUID } from "node:crypto";
import { afterAll, expect, test } from "vitest";
import { aBrowser, aServer } from "../testing/a-server.ts";
import { anAccount, PASSWORD, signedInAs } from "../testing/accounts.ts";

const server = await aServer();
const secure = await aServer({ origin: "https://evenhand.example.com" });
afterAll(server.end);
afterAll(secure.end);

const DAY_MS = 24 * 60 * 60_000;

const viewerIn = async (browser: ReturnType<typeof aBrowser>) =>
  JSON.parse((await browser.get("/api/viewer")).body).viewer;

test("the right password signs in, and the answer does not repeat the token", async () => {
  const account = await anAccount(server.database);
  const browser = aBrowser(server.send);
  const answer = await browser.post("/api/auth/sign-in/email", {
    email: account.email.toUpperCase(),
    password: PASSWORD,
  });
  expect(answer).toMatchObject({ status: 200, body: '{"done":true}' });
  const viewer = await viewerIn(browser);
  expect(viewer).toEqual({
    memberId: account.memberId,
    organizationId: account.organizationId,
    organizationName: "Acme",
    name: "Ada Acme",
    email: account.email,
    role: "administrator",
    isDemo: false,
  });
});

test("the session cookie is kept from scripts and other sites", async () => {
  const account = await anAccount(server.database);
  const { headers } = await server.send({
    method: "POST",
    path: "/api/auth/sign-in/email",
    headers: { "content-type": "application/json" },
    body: JSON.stringify({ email: account.email, password: PASSWORD }),
  });
  expect(headers["set-cookie"]).toEqual([
    expect.stringMatching(/^evenhand\.session=[^;]+; Max-Age=43200; Path=\/; HttpOnly; SameSite=Strict$/),
  ]);
});

test("over HTTPS the cookie belongs to this very host and travels encrypted only", async () => {
  const account = await anAccount(secure.database);
  const browser = aBrowser(secure.send);
  const { headers } = await browser.post("/api/auth/sign-in/email", {
    email: account.email,
    password: PASSWORD,
  });
  expect(headers["set-cookie"]).toEqual([
    expect.stringMatching(
      /^__Host-evenhand\.session=[^;]+; Max-Age=43200; Path=\/; HttpOnly; Secure; SameSite=Strict$/,
    ),
  ]);
  expect(await viewerIn(browser)).toMatchObject({ memberId: account.memberId });
});

test("a session cannot be used again after signing out", async () => {
  const browser = await signedInAs(server, await anAccount(server.database));
  const cookie = browser.cookie();
  expect((await browser.post("/api/auth/sign-out")).status).toBe(200);
  const headers = { cookie, "sec-fetch-site": "same-origin" };
  expect((await server.send({ path: "/trpc/people.list", headers })).status).toBe(401);
});

test("signing in never takes over a session that the browser brought along", async () => {
  const account = await anAccount(server.database);
  const first = await signedInAs(server, account);
  const planted = first.cookie();
  const { headers } = await server.send({
    method: "POST",
    path: "/api/auth/sign-in/email",
    headers: { "content-type": "application/json", "sec-fetch-site": "same-origin", cookie: planted },
    body: JSON.stringify({ email: account.email, password: PASSWORD }),
  });
  expect(headers["set-cookie"]?.[0]?.split(";")[0]).not.toBe(planted);
});

test("a cookie with a changed signature is nobody", async () => {
  const browser = await signedInAs(server, await anAccount(server.database));
  const cookie = browser.cookie().replace(/\.([^.]{5})/, ".AAAAA");
  const { body } = await server.send({
    path: "/api/viewer",
    headers: { cookie: cookie.slice(0, -6), "sec-fetch-site": "same-origin" },
  });
  expect(JSON.parse(body).viewer).toBeNull();
});

test("a session that is used goes on, and the browser is told", async () => {
  const account = await anAccount(server.database);
  const browser = await signedInAs(server, account);
  const soon = new Date(Date.now() + 60_000);
  await server.signInDatabase
    .updateTable("session")
    .set({ expiresAt: soon })
    .where("userId", "=", account.userId)
    .execute();
  const answer = await browser.get("/trpc/people.list");
  expect(answer.status).toBe(200);
  expect(answer.headers["set-cookie"]).toEqual([expect.stringContaining("Max-Age=43200")]);
  const { expiresAt } = await server.signInDatabase
    .selectFrom("session")
    .select("expiresAt")
    .where("userId", "=", account.userId)
    .executeTakeFirstOrThrow();
  expect(expiresAt.getTime() - Date.now()).toBeGreaterThan(11.9 * 60 * 60_000);
});

test.each([
  ["not used for 12 hours", { expiresAt: new Date(Date.now() - 1000) }],
  ["older than seven days, however much used", { createdAt: new Date(Date.now() - 7 * DAY_MS - 1000) }],
])("a session that is %s is over", async (_name, change) => {
  const account = await anAccount(server.database);
  const browser = await signedInAs(server, account);
  await server.signInDatabase
    .updateTable("session")
    .set(change)
    .where("userId", "=", account.userId)
    .execute();
  expect((await browser.get("/trpc/people.list")).status).toBe(401);
  expect(await viewerIn(browser)).toBeNull();
});

test("a disabled member is signed out everywhere at once and cannot come back", async () => {
  const administrator = await anAccount(server.database);
  const { organizationId } = administrator;
  const member = await anAccount(server.database, { role: "interviewer", organizationId });
  const [theirs, phone] = [await signedInAs(server, member), await signedInAs(server, member)];
  const other = await server.second();
  const sent = await (
    await signedInAs(server, administrator)
  ).post("/trpc/people.disable", {
    memberId: member.memberId,
  });
  expect(sent.status).toBe(200);
  for (const browser of [theirs, phone]) expect((await browser.get("/trpc/people.list")).status).toBe(401);
  const headers = { cookie: theirs.cookie(), "sec-fetch-site": "same-origin" };
  expect((await other.send({ path: "/trpc/people.list", headers })).status).toBe(401);
  const again = await aBrowser(server.send).post("/api/auth/sign-in/email", {
    email: member.email,
    password: PASSWORD,
  });
  expect(again.status).toBe(403);
  expect(JSON.parse(again.body).reason).toBe("account-disabled");
  expect(again.headers).not.toHaveProperty("set-cookie");
});

test("a disabled membership is nobody even while a session exists", async () => {
  const account = await anAccount(server.database);
  const browser = await signedInAs(server, account);
  await server.asOwner((owner) =>
    owner
      .as(account)
      .transaction((db) =>
        db.updateTable("member").set({ disabledAt: new Date() }).where("id", "=", account.memberId).execute(),
      ),
  );
  expect(await viewerIn(browser)).toBeNull();
});

test.each([
  "sign-up/email",
  "get-session",
  "list-sessions",
  "revoke-sessions",
  "update-user",
  "delete-user",
  "change-email",
  "set-password",
  "request-password-reset",
  "reset-password",
  "verify-password",
  "sign-in/social",
  "link-social",
  "passkey/list-user-passkeys",
  "passkey/delete-passkey",
  "passkey/update-passkey",
  "ok",
  "error",
])("the sign-in library's %s is not offered", async (path) => {
  const browser = await signedInAs(server, await anAccount(server.database));
  expect((await browser.get(`/api/auth/${path}`)).status).toBe(404);
  expect((await browser.post(`/api/auth/${path}`, {})).status).toBe(404);
});

test("a member changes their password, which ends their other sessions", async () => {
  const account = await anAccount(server.database);
  const browser = await signedInAs(server, account);
  const stolen = await signedInAs(server, account);
  const newPassword = "seven quiet lanterns";
  const change = async (changed: object) =>
    await browser.post("/api/auth/change-password", { currentPassword: PASSWORD, newPassword, ...changed });

  const wrong = await change({ currentPassword: "a guess at it" });
  expect([wrong.status, JSON.parse(wrong.body).reason]).toEqual([400, "wrong-password"]);
  const weak = await change({ newPassword: "password1234" });
  expect([weak.status, JSON.parse(weak.body).reason]).toEqual([400, "weak-password"]);
  expect((await stolen.get("/trpc/people.list")).status).toBe(200);

  expect(await change({})).toMatchObject({ status: 200, body: '{"done":true}' });
  expect((await stolen.get("/trpc/people.list")).status).toBe(401);
  expect((await browser.get("/trpc/people.list")).status).toBe(200);
  await expect(signedInAs(server, account)).rejects.toThrow("401");
  const anonymous = await aBrowser(server.send).post("/api/auth/change-password", {
    currentPassword: newPassword,
    newPassword: PASSWORD,
  });
  expect(anonymous.status).toBe(401);
});

test("the current password cannot be guessed from a session that was left open", async () => {
  const browser = await signedInAs(server, await anAccount(server.database));
  const statuses = [];
  for (let attempt = 1; attempt <= 11; attempt += 1) {
    const guess = { currentPassword: `guess number ${attempt}`, newPassword: "seven quiet lanterns" };
    statuses.push((await browser.post("/api/auth/change-password", guess)).status);
  }
  expect(statuses).toEqual([...Array(10).fill(400), 429]);
});

test("a failed sign-in is answered the same for accounts that do and do not exist", async () => {
  const { email } = await anAccount(server.database);
  const wrong = async (address: string) => {
    const before = performance.now();
    const { status, body } = await aBrowser(server.send).post("/api/auth/sign-in/email", {
      email: address,
      password: "not the password at all",
    });
    const answer = { ...JSON.parse(body), requestId: null };
    return { status, answer, took: performance.now() - before };
  };
  const known: Awaited<ReturnType<typeof wrong>>[] = [];
  const unknown: typeof known = [];
  for (let round = 0; round < 5; round += 1) {
    known.push(await wrong(email));
    unknown.push(await wrong(`${randomUUID()}@acme.example`));
  }
  expect(unknown.map(({ status, answer }) => ({ status, answer }))).toEqual(
    known.map(({ status, answer }) => ({ status, answer })),
  );
  // Hashing takes tens of milliseconds; leaving it out for unknown accounts would be seen.
  const median = (list: typeof known) => list.map(({ took }) => took).toSorted((a, b) => a - b)[2] ?? 0;
  expect(median(unknown)).toBeGreaterThan(median(known) / 3);
  expect(median(unknown)).toBeLessThan(median(known) * 3);
});
