import { randomUUID } from "node:crypto";
import { afterEach, expect, test } from "vitest";
import { aServer, type TestServer } from "../testing/a-server.ts";
import { anAccount, PASSWORD } from "../testing/accounts.ts";

const servers: TestServer[] = [];
const aFreshServer = async () => {
  const server = await aServer();
  servers.push(server);
  return server;
};
afterEach(async () => {
  await Promise.all(servers.splice(0).map((server) => server.end()));
});

const tryOn = async ({ send }: Pick<TestServer, "send">, email: string, password = "not the password") =>
  await send({
    method: "POST",
    path: "/api/auth/sign-in/email",
    headers: { "content-type": "application/json" },
    body: JSON.stringify({ email, password }),
  });

const withoutId = (body: string) => ({ ...JSON.parse(body), requestId: null });

test("the eleventh wrong sign-in of an account within a minute is refused, on all servers together", async () => {
  const server = await aFreshServer();
  const other = await server.second();
  const { email } = await anAccount(server.database);
  const nobody = `${randomUUID()}@acme.example`;
  const answers: Record<string, unknown[]> = { [email]: [], [nobody]: [] };
  for (let attempt = 1; attempt <= 11; attempt += 1)
    for (const address of [email, nobody]) {
      const { status, body } = await tryOn(attempt % 2 ? server : other, address);
      answers[address]?.push({ status, ...withoutId(body) });
    }
  expect(answers[email]?.slice(0, 10)).toEqual(
    Array(10).fill(expect.objectContaining({ status: 401, reason: "wrong-sign-in" })),
  );
  expect(answers[email]?.[10]).toMatchObject({ status: 429, reason: "too-many-sign-ins" });
  expect(answers[nobody]).toEqual(answers[email]);
});

test("while refused, even the right password is not tried, and the answer says how long to wait", async () => {
  const server = await aFreshServer();
  const { email } = await anAccount(server.database);
  for (let attempt = 1; attempt <= 10; attempt += 1) await tryOn(server, email.toUpperCase());
  const { status, headers } = await tryOn(server, email, PASSWORD);
  expect(status).toBe(429);
  expect(Number(headers["retry-after"])).toBeGreaterThan(0);
  expect(Number(headers["retry-after"])).toBeLessThanOrEqual(60);
  expect(headers).not.toHaveProperty("set-cookie");
});

test("attempts that are sent at once are counted before they are tried", async () => {
  const server = await aFreshServer();
  const { email } = await anAccount(server.database);
  const answers = await Promise.all(Array.from({ length: 25 }, () => tryOn(server, email)));
  expect(answers.filter(({ status }) => status === 401)).toHaveLength(10);
});

test("one address gets 30 wrong sign-ins a minute, whatever accounts it names", async () => {
  const server = await aFreshServer();
  const statuses = [];
  for (let attempt = 1; attempt <= 31; attempt += 1)
    statuses.push((await tryOn(server, `${randomUUID()}@acme.example`)).status);
  expect(statuses).toEqual([...Array(30).fill(401), 429]);
});

test("right sign-ins do not use the attempts up", async () => {
  const server = await aFreshServer();
  const { email } = await anAccount(server.database);
  const statuses = [];
  for (let attempt = 1; attempt <= 12; attempt += 1)
    statuses.push((await tryOn(server, email, PASSWORD)).status);
  expect(statuses).toEqual(Array(12).fill(200));
});

test("what is counted is not kept in readable form", async () => {
  const server = await aFreshServer();
  const email = `${randomUUID()}@acme.example`;
  await tryOn(server, email);
  const rows = await server.signInDatabase.selectFrom("signInLimit").select("key").execute();
  expect(rows).toHaveLength(2);
  expect(JSON.stringify(rows)).not.toMatch(/acme|127\.0\.0\.1/);
});
