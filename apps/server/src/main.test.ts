import { spawn, type ChildProcess } from "node:child_process";
import { once } from "node:events";
import { existsSync } from "node:fs";
import { mkdtemp, rm } from "node:fs/promises";
import { createServer } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, afterEach, expect, test } from "vitest";

const folder = await mkdtemp(join(tmpdir(), "evenhand-main-"));
const running = new Set<ChildProcess>();
afterEach(async () => {
  // Only after a failed test is anything left to stop.
  await Promise.all(
    [...running].map((child) => {
      child.kill("SIGTERM");
      return once(child, "exit");
    }),
  );
});
afterAll(() => rm(folder, { recursive: true, force: true }));

const databaseRuns = () => existsSync(join(folder, "postgres", "postmaster.pid"));

/** The program itself, on the data folder of this file. */
async function start(environment: Record<string, string> = {}) {
  const child = spawn(process.execPath, [join(import.meta.dirname, "main.ts")], {
    env: { PATH: process.env["PATH"], EVENHAND_DATA: folder, ...environment },
    stdio: ["ignore", "pipe", "pipe"],
  });
  running.add(child);
  child.on("exit", () => running.delete(child));
  let output = "";
  let errors = "";
  child.stdout.on("data", (chunk: Buffer) => (output += chunk.toString()));
  child.stderr.on("data", (chunk: Buffer) => (errors += chunk.toString()));
  const ended = new Promise<number | null>((resolve) => child.on("exit", resolve));
  const said = async (what: RegExp) => {
    await expect.poll(() => `${output}${errors}`, { timeout: 40_000 }).toMatch(what);
    return output;
  };
  return { child, ended, said, output: () => output, errors: () => errors };
}

async function aFreePort() {
  const server = createServer();
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const address = server.address();
  if (address === null || typeof address === "string") throw new Error("The test found no free port.");
  return { port: String(address.port), release: () => new Promise((resolve) => server.close(resolve)) };
}

test("it starts, tells the setup link in one line, refuses a second start, and stops with its database", async () => {
  const { port, release } = await aFreePort();
  await release();
  const first = await start({ PORT: port });
  const output = await first.said(/Evenhand is ready/);
  const link = new RegExp(
    `^Evenhand is ready\\..* (http://localhost:${port}/setup\\?token=[\\w-]{43})$`,
    "m",
  );
  expect(output).toMatch(link);
  expect(await (await fetch(`http://127.0.0.1:${port}/healthz`)).json()).toEqual({ status: "ok" });
  expect((await fetch(`http://127.0.0.1:${port}/readyz`)).status).toBe(200);

  const second = await start({ PORT: port });
  expect(await second.ended).toBe(1);
  expect(second.errors()).toMatch(/^Evenhand is already running on .*\n$/);

  first.child.kill("SIGTERM");
  // A terminal and a wrapper both pass the signal on.
  first.child.kill("SIGINT");
  expect(await first.ended).toBe(0);
  expect(first.errors()).toBe("");
  expect(databaseRuns()).toBe(false);

  const again = await start({ PORT: port });
  expect(await again.said(/Evenhand is ready/)).toMatch(/setup\?token=/);
  again.child.kill("SIGINT");
  expect(await again.ended).toBe(0);
});

test("a port that is taken is one sentence, and the database is stopped again", async () => {
  const { port, release } = await aFreePort();
  const { ended, errors } = await start({ PORT: port });
  expect(await ended).toBe(1);
  expect(errors()).toBe(
    `Port ${port} is taken by another program. Stop it, or choose another port with PORT.\n`,
  );
  expect(databaseRuns()).toBe(false);
  await release();
});

test("an address that this machine does not have is one sentence", async () => {
  const { ended, errors } = await start({ HOST: "192.0.2.1" });
  expect(await ended).toBe(1);
  expect(errors()).toBe("This machine has no address 192.0.2.1. Correct HOST, or leave it out.\n");
});

test("a signal while starting stops it in order", async () => {
  const { child, ended, output } = await start();
  await expect.poll(databaseRuns, { timeout: 40_000 }).toBe(true);
  child.kill("SIGTERM");
  expect(await ended).toBe(0);
  expect(databaseRuns()).toBe(false);
  expect(output()).not.toContain("Evenhand is ready");
});

test("a variable that makes no sense is one sentence", async () => {
  const { ended, errors } = await start({ PORT: "many" });
  expect(await ended).toBe(1);
  expect(errors()).toBe("PORT must be a whole number from 1 to 65535. Correct it and start again.\n");
});
