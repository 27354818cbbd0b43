import { gzipSync } from "node:zlib";
import { sql } from "kysely";
import { afterAll, expect, test, vi } from "vitest";
import { waiting } from "../events/bell.ts";
import { aServer, type Answer } from "../testing/a-server.ts";
import { anAccount, signedInAs } from "../testing/accounts.ts";

const server = await aServer();
const secure = await aServer({ origin: "https://evenhand.example.com" });
afterAll(server.end);
afterAll(secure.end);
const account = await anAccount(server.database);
const browser = await signedInAs(server, account);

const reasonOf = ({ body }: Answer) => JSON.parse(body).reason ?? JSON.parse(body).error.data.reason;

test.each(["evil.example", "localhost:4311", "localhost", "evenhand.localhost:4310", ""])(
  "a request to the name %j is refused, on pages and calls alike",
  async (host) => {
    for (const path of ["/", "/api/viewer", "/trpc/people.list"]) {
      const answer = await server.send({ path, headers: { host } });
      expect(answer.status).toBe(403);
      expect(reasonOf(answer)).toBe("unknown-host");
    }
  },
);

test.each(["localhost:4310", "127.0.0.1:4310", "[::1]:4310", "LOCALHOST:4310"])(
  "%s is a name of this server",
  async (host) => {
    expect((await server.send({ path: "/api/viewer", headers: { host } })).status).toBe(200);
  },
);

test("a body over 256 KB is refused before it is read as anything", async () => {
  const answer = await browser.post("/trpc/people.invite", { email: "x".repeat(256 * 1024) });
  expect(answer.status).toBe(413);
  expect(JSON.parse(answer.body)).toMatchObject({
    error: { message: "This is too large to send at once. Shorten it.", data: { code: "PAYLOAD_TOO_LARGE" } },
  });
  expect((await browser.post("/api/setup", { token: "x".repeat(256 * 1024) })).status).toBe(413);
});

test("a call that carries files takes large bodies from members, and from nobody else", async () => {
  const draft = { questionId: account.userId, revision: 0, content: { prompt: "x".repeat(300 * 1024) } };
  const answer = await browser.post("/trpc/bank.saveDraft", draft);
  expect(answer.status).toBe(400);
  expect(JSON.parse(answer.body)).toMatchObject({ error: { data: { code: "BAD_REQUEST" } } });
  for (const path of ["/trpc/bank.saveDraft", "/trpc/bank.saveDraft,people.list?batch=1"]) {
    const stranger = await server.send({
      method: "POST",
      path,
      headers: { "content-type": "application/json", origin: server.origin },
      body: JSON.stringify(draft),
    });
    expect(stranger.status).toBe(413);
  }
  expect((await browser.post("/trpc/bank.saveDraft", { text: "x".repeat(33 * 1024 * 1024) })).status).toBe(
    413,
  );
});

test("a compressed body is not unpacked", async () => {
  const answer = await browser.visit({
    method: "POST",
    path: "/api/setup",
    headers: { "content-type": "application/json", "content-encoding": "gzip" },
    body: gzipSync(JSON.stringify({ token: "x".repeat(50 * 1024 * 1024) })),
  });
  expect(answer.status).toBe(400);
  expect(reasonOf(answer)).toBe("unreadable");
});

test.each([
  ["more calls than 20 in one request", `/trpc/${Array(21).fill("people.list").join(",")}?batch=1`, 400],
  ["500 calls in one request", `/trpc/${Array(500).fill("people.list").join(",")}?batch=1`, 404],
])("%s are refused", async (_name, path, status) => {
  const answer = await browser.get(path);
  expect(answer.status).toBe(status);
  expect(answer.body).not.toContain(account.email);
});

test("20 calls in one request are answered", async () => {
  const answer = await browser.get(`/trpc/${Array(20).fill("people.mySessions").join(",")}?batch=1`);
  expect(answer.status).toBe(200);
  expect(JSON.parse(answer.body)).toHaveLength(20);
});

test.each([
  ["cut off", '{"token":'],
  ["nested 100,000 deep", `${"[".repeat(100_000)}${"]".repeat(100_000)}`],
  ["a prototype", '{"__proto__":{"isAdmin":true}}'],
  ["nothing", ""],
])("JSON that is %s is refused kindly", async (_name, body) => {
  const headers = { "content-type": "application/json" };
  for (const path of ["/api/setup", "/trpc/people.invite", "/api/auth/sign-in/email"]) {
    const answer = await browser.visit({ method: "POST", path, headers, body });
    expect(answer.status).toBeGreaterThanOrEqual(400);
    expect(answer.status).toBeLessThan(500);
    expect(answer.body).not.toMatch(/node_modules|at file|SyntaxError|Unexpected/);
  }
});

test.each([
  "/api/nothing",
  "/trpc/nothing.here",
  "/trpc",
  "/api",
  "/assets/nothing.js",
  "/api/auth/get-session",
])("nothing is at %s, and it says no more than that", async (path) => {
  const answer = await browser.get(path);
  expect(answer.status).toBe(404);
  expect(answer.body).toContain("There is nothing at this address.");
  expect(answer.body).not.toContain("nothing.here");
  expect(answer.headers["cache-control"]).toBe("no-store");
});

test("an unknown method or address that is posted to answers as not there", async () => {
  expect((await browser.post("/api/nothing")).status).toBe(404);
  expect((await browser.visit({ method: "DELETE", path: "/api/setup" })).status).toBe(404);
});

test("pages carry the policy that keeps foreign content out", async () => {
  const { headers } = await server.send({ path: "/loops/1" });
  expect(String(headers["content-security-policy"]).split(";").toSorted()).toEqual(
    [
      "default-src 'self'",
      "script-src 'self'",
      "style-src 'self'",
      "img-src 'self' data:",
      "font-src 'self'",
      "connect-src 'self'",
      "object-src 'none'",
      "base-uri 'none'",
      "form-action 'self'",
      "frame-ancestors 'none'",
      "require-trusted-types-for 'script'",
      "trusted-types evenhand-worker",
    ].toSorted(),
  );
  expect(headers).toMatchObject({
    "x-content-type-options": "nosniff",
    "referrer-policy": "no-referrer",
    "cross-origin-opener-policy": "same-origin",
  });
  expect(headers).not.toHaveProperty("strict-transport-security");
});

test("over HTTPS browsers are told to stay there", async () => {
  const { headers } = await secure.send({ path: "/healthz" });
  expect(headers["strict-transport-security"]).toMatch(/^max-age=31536000/);
});

test("answers of the API are kept out of caches", async () => {
  for (const path of ["/api/viewer", "/trpc/people.list", "/trpc/nothing"])
    expect((await browser.get(path)).headers["cache-control"]).toBe("no-store");
});

test("the process says that it lives, and whether its database answers", async () => {
  expect(await server.send({ path: "/healthz", headers: { host: "10.0.0.7" } })).toMatchObject({
    status: 200,
    body: '{"status":"ok"}',
  });
  expect((await server.send({ path: "/readyz" })).status).toBe(200);
  expect((await secure.send({ path: "/readyz" })).status).toBe(200);
  await secure.database.close();
  expect((await secure.send({ path: "/readyz" })).status).toBe(503);
  expect((await secure.send({ path: "/healthz" })).status).toBe(200);
});

test("a failing query is told as a failure, and only the log knows which one", async () => {
  await server.asOwner((owner) =>
    owner.inRealm("setup").transaction((db) => sql`alter table invitation rename to elsewhere`.execute(db)),
  );
  for (const path of ["/trpc/people.invitations", "/api/join?token=x"]) {
    server.failures.length = 0;
    const answer = await browser.get(path);
    expect(answer.status).toBe(500);
    expect(answer.body).toContain("Something went wrong on the server. Nothing was changed; try again.");
    expect(answer.body).not.toMatch(/invitation"|select|relation|42P01|node_modules|\.ts/);
    expect(server.failures).toMatchObject([{ code: "42P01", requestId: answer.headers["x-request-id"] }]);
  }
  await server.asOwner((owner) =>
    owner.inRealm("setup").transaction((db) => sql`alter table elsewhere rename to invitation`.execute(db)),
  );
});

test("a failure inside the sign-in library reaches the same log and nothing else", async () => {
  const failing = await aServer();
  const toConsole = vi.spyOn(console, "error");
  const signIn = () =>
    failing.send({
      method: "POST",
      path: "/api/auth/sign-in/email",
      headers: { "content-type": "application/json" },
      body: JSON.stringify({ email: "ada@acme.example", password: "violet engine parsnip" }),
    });
  try {
    expect((await signIn()).status).toBe(401);
    await failing.asOwner((owner) =>
      owner
        .inRealm("sign-in")
        .transaction((db) => sql`alter table auth."user" rename to elsewhere`.execute(db)),
    );
    const answer = await signIn();
    expect(answer.status).toBe(500);
    expect(reasonOf(answer)).toBe("internal");
    expect(failing.failures).toMatchObject([{ code: "42P01", requestId: answer.headers["x-request-id"] }]);
    expect(JSON.stringify(failing.failures)).not.toMatch(/ada@acme|parsnip/);
    expect(toConsole).not.toHaveBeenCalled();
  } finally {
    toConsole.mockRestore();
    await failing.end();
  }
});

test("saving notes is never refused for its number, everything else is, with the time to wait", async () => {
  const limited = await aServer();
  try {
    const get = () => limited.send({ path: "/api/nothing-at-all" });
    const answers = await Promise.all(Array.from({ length: 3001 }, get));
    const [refused, ...rest] = answers.filter(({ status }) => status === 429);
    expect(rest).toHaveLength(0);
    expect(Number(refused?.headers["retry-after"])).toBeGreaterThan(0);
    const headers = { "content-type": "application/json" };
    const save = (path: string) => limited.send({ method: "POST", path, headers, body: "{}" });
    expect((await save("/trpc/notes.save")).status).toBe(401);
    expect((await save("/trpc/notes.save,notes.save?batch=1")).status).toBe(401);
    expect((await save("/trpc/people.invite")).status).toBe(429);
  } finally {
    await limited.end();
  }
});

test("closing the server ends open streams at once and leaves nobody listening", async () => {
  const closing = await aServer();
  const member = await anAccount(closing.database);
  const reader = await signedInAs(closing, member);
  const stream = reader.get("/trpc/events.changes?input=%7B%7D").catch((error: unknown) => error);
  await expect.poll(() => waiting(member.memberId)).toBe(1);
  const before = performance.now();
  await closing.close();
  expect(performance.now() - before).toBeLessThan(5000);
  expect(await stream).toMatchObject({ code: "ECONNRESET" });
  await expect.poll(() => waiting(member.memberId)).toBe(0);
  await closing.end();
});
