import { afterAll, describe, expect, test } from "vitest";
import { aServer } from "../testing/a-server.ts";
import { anAccount, signedInAs } from "../testing/accounts.ts";

const server = await aServer();
afterAll(server.end);
const account = await anAccount(server.database);
const browser = await signedInAs(server, account);
const elsewhere = await signedInAs(server, account);
const cookie = browser.cookie();

const sites = {
  "another site": { "sec-fetch-site": "cross-site", origin: "https://evil.example" },
  "a sibling subdomain": { "sec-fetch-site": "same-site", origin: "http://other.localhost:4310" },
  "a page without an origin": { "sec-fetch-site": "cross-site", origin: "null" },
  "an old browser on another site": { origin: "https://evil.example" },
  "an old browser without an origin": { origin: "null" },
  "something that hides where it came from": {},
  "another site that forges our origin": { "sec-fetch-site": "cross-site", origin: server.origin },
  "a person who typed the address": { "sec-fetch-site": "none" },
};
const types = [
  "application/json",
  "multipart/form-data; boundary=x",
  "application/octet-stream",
  "text/plain",
  "application/x-www-form-urlencoded",
];
const targets = ["/trpc/people.endOtherSessions", "/api/auth/sign-out", "/api/setup", "/api/join"];

describe.each(Object.entries(sites))("a request by %s", (_name, headers) => {
  test.each(types)("changes nothing as %s", async (type) => {
    for (const path of targets) {
      const answer = await server.send({
        method: "POST",
        path,
        headers: { ...headers, cookie, "content-type": type },
        body: "{}",
      });
      expect([403, 415], `${path}: ${answer.body}`).toContain(answer.status);
    }
    await expectSignedIn();
  });

  test.each([
    "/trpc/people.list",
    "/trpc/events.changes?input=%7B%7D",
    "/trpc/people.endOtherSessions",
    "/api/viewer",
  ])("reads nothing from %s with the cookie", async (path) => {
    const answer = await server.send({ path, headers: { ...headers, cookie } });
    expect(answer.status).toBe(403);
    expect(answer.body).not.toContain(account.email);
  });
});

test.each(types.slice(1))("even a page of Evenhand itself cannot post %s", async (type) => {
  const answer = await browser.visit({
    method: "POST",
    path: "/trpc/people.endOtherSessions",
    headers: { "content-type": type },
    body: "{}",
  });
  expect(answer.status).toBe(415);
});

test("a mutation sent as GET is refused", async () => {
  expect((await browser.get("/trpc/people.endOtherSessions")).status).toBe(405);
});

test("following a link to something that is only read is allowed, to a sign-in ceremony or a call it is not", async () => {
  const link = {
    "sec-fetch-site": "cross-site",
    "sec-fetch-mode": "navigate",
    "sec-fetch-dest": "document",
    cookie,
  };
  const { status } = await server.send({ path: "/api/viewer", headers: link });
  expect(status).toBe(200);
  for (const path of ["/api/auth/passkey/generate-register-options", "/trpc/people.list"])
    expect((await server.send({ path, headers: link })).status).toBe(403);
  const post = { ...link, "content-type": "application/json" };
  expect((await server.send({ method: "POST", path: "/api/setup", headers: post, body: "{}" })).status).toBe(
    403,
  );
});

test("an old browser on a page of Evenhand is served by its origin", async () => {
  const headers = { cookie, origin: server.origin };
  expect((await server.send({ path: "/trpc/people.list", headers })).status).toBe(200);
});

test("a program without cookies may sign in", async () => {
  const { status } = await server.send({
    method: "POST",
    path: "/api/auth/sign-in/email",
    headers: { "content-type": "application/json" },
    body: JSON.stringify({ email: "nobody@acme.example", password: "x" }),
  });
  expect(status).toBe(401);
});

test("a refused call tells its reason in the form that callers read", async () => {
  const { body } = await server.send({ path: "/trpc/people.list", headers: { cookie } });
  expect(JSON.parse(body)).toMatchObject({
    error: {
      message: expect.stringContaining("another site"),
      data: { code: "FORBIDDEN", reason: "cross-site" },
    },
  });
});

async function expectSignedIn() {
  for (const each of [browser, elsewhere]) expect((await each.get("/trpc/people.list")).status).toBe(200);
}
