import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { TestProject } from "vitest/node";
import { startEmbedded } from "../embedded/index.ts";
import { migrate } from "../migrate.ts";
import type { TestServer } from "./test-server.ts";

/** Starts one real server for the run and migrates the template that every test file's database is cloned from. */
export async function setup(project: TestProject): Promise<() => Promise<void>> {
  const folder = await mkdtemp(join(tmpdir(), "evenhand-test-"));
  const embedded = await startEmbedded(folder, { durable: false });
  const { host, port, database } = embedded.connection;
  const server: TestServer = { host, port, template: database, owner: embedded.owner, app: embedded.app };
  await migrate({ host, port, database, ...embedded.owner });
  project.provide("postgres", server);
  return async () => {
    await embedded.stop();
    await rm(folder, { recursive: true, force: true });
  };
}
