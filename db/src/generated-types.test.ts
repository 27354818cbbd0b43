import { execFile } from "node:child_process";
import { join } from "node:path";
import { promisify } from "node:util";
import { afterAll, expect, test } from "vitest";
import { createTestDatabase } from "./testing/index.ts";

const { ownerConfig, drop } = await createTestDatabase();
afterAll(drop);

test("the committed types are what the migrations make", async () => {
  const { host = "", port, database = "", user = "" } = ownerConfig;
  const password = String(ownerConfig.password);
  const url = `postgres://${user}:${encodeURIComponent(password)}@localhost:${port}/${database}?host=${encodeURIComponent(host)}`;
  const folder = join(import.meta.dirname, "..");
  const codegen = join(folder, "../node_modules/.bin/kysely-codegen");
  const args = ["--config-file", "./kysely-codegen.json", "--verify", "--url", url];
  await expect(promisify(execFile)(codegen, args, { cwd: folder })).resolves.toBeDefined();
});
