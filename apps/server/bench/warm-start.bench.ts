// `npm start` on a folder that has been started before, to the line that says it is ready, against starting and stopping the
// same embedded Postgres alone. Rounds alternate.
import { spawn } from "node:child_process";
import { once } from "node:events";
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { createInterface } from "node:readline";
import { startEmbedded } from "@evenhand/db/embedded";
import { freePort } from "./free-port.ts";
import { median, report } from "./report.ts";

const ROUNDS = 7;
const root = join(import.meta.dirname, "../../..");

const folder = await mkdtemp(join(tmpdir(), "evenhand-bench-"));
const port = String(await freePort());
const starts: number[] = [];
const engines: number[] = [];
for (let round = 0; round < ROUNDS; round += 1) {
  starts.push(await start());
  engines.push(await startEngine());
}
// The first round makes the database.
const value = median(starts.slice(1));
report({ bench: "warm npm start to ready", value, unit: "ms", baseline: median(engines.slice(1)) });
await rm(folder, { recursive: true, force: true });

async function start(): Promise<number> {
  const started = performance.now();
  const child = spawn("npm", ["start", "--silent"], {
    cwd: root,
    env: { ...process.env, PORT: port, EVENHAND_DATA: folder },
    stdio: ["ignore", "pipe", "ignore"],
    detached: true,
  });
  for await (const line of createInterface({ input: child.stdout }))
    if (line.startsWith("Evenhand is ready")) break;
  const took = performance.now() - started;
  // npm does not pass signals on, so the whole group is told, as by Ctrl-C.
  if (child.pid !== undefined) process.kill(-child.pid, "SIGINT");
  await once(child, "exit");
  return took;
}

async function startEngine(): Promise<number> {
  const started = performance.now();
  const { stop } = await startEmbedded(folder);
  const took = performance.now() - started;
  await stop();
  return took;
}
