import { readdir, readFile, readlink, stat } from "node:fs/promises";
import { join } from "node:path";
import { expect, test } from "vitest";
import { ask, aStoppedDatabase, isRoot, postmasterOf, start } from "./embedded-fixture.ts";

test("nobody else can look into the data folder or read the passwords", async () => {
  const folder = await aStoppedDatabase();
  await start(folder);
  const modes = await Promise.all(
    ["", "secrets.json", "postgres", "socket", "postgres.log"].map(async (name) => {
      const { mode } = await stat(join(folder, name));
      return (mode & 0o777).toString(8);
    }),
  );
  // Root's folder lets the group of the user that runs Postgres pass through.
  expect(modes).toEqual([isRoot ? "710" : "700", "600", "700", "700", "600"]);
});

test("a wrong password is refused on the socket", async () => {
  const database = await start(await aStoppedDatabase());
  const wrong = { ...database, app: { ...database.app, password: "guess" } };
  await expect(ask(wrong, "app", "select 1")).rejects.toThrow(/password authentication failed/);
});

test.runIf(process.platform === "linux")("the server opens no network port", async () => {
  const folder = await aStoppedDatabase();
  await start(folder);
  const open = `/proc/${await postmasterOf(folder)}/fd`;
  const files = await Promise.all(
    (await readdir(open)).map((fd) => readlink(join(open, fd)).catch(() => "")),
  );
  const sockets = files.flatMap((file) => /^socket:\[(\d+)\]$/.exec(file)?.[1] ?? []);
  expect(sockets.length).toBeGreaterThan(0);
  const tables = await Promise.all(
    ["tcp", "tcp6", "udp", "udp6"].map((name) => readFile(`/proc/net/${name}`, "utf8")),
  );
  const inodes = new Set(
    tables
      .join("\n")
      .split("\n")
      .map((line) => line.trim().split(/\s+/)[9]),
  );
  expect(sockets.filter((inode) => inodes.has(inode))).toEqual([]);
});

test.runIf(process.platform === "linux")("the server shares no memory that would outlive it", async () => {
  const folder = await aStoppedDatabase();
  await start(folder);
  const maps = await readFile(`/proc/${await postmasterOf(folder)}/maps`, "utf8");
  expect(maps).toContain(join(folder, "postgres", "pg_dynshmem"));
  expect(maps).not.toContain("/dev/shm/PostgreSQL");
});
