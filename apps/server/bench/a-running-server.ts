import { spawn } from "node:child_process";
import { once } from "node:events";
import { mkdtemp, readFile, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { createInterface } from "node:readline";
import { z } from "zod";
import { freePort } from "./free-port.ts";

const main = join(import.meta.dirname, "../src/main.ts");

/** Evenhand as people run it: its own process, its own embedded database, everything durable. */
export async function aRunningServer() {
  const folder = await mkdtemp(join(tmpdir(), "evenhand-bench-"));
  const port = await freePort();
  const origin = `http://localhost:${port}`;
  const child = spawn(process.execPath, [main], {
    env: { ...process.env, PORT: String(port), EVENHAND_DATA: folder },
    stdio: ["ignore", "pipe", "ignore"],
  });
  const lines = createInterface({ input: child.stdout });
  let setupToken = "";
  for await (const line of lines) {
    if (!line.startsWith("Evenhand is ready")) continue;
    setupToken = /token=(\S+)/.exec(line)?.[1] ?? "";
    break;
  }
  const secrets = z
    .looseObject({ app: z.string() })
    .parse(JSON.parse(await readFile(join(folder, "secrets.json"), "utf8")));
  return {
    origin,
    setupToken,
    /** The application's own role on the same Postgres. */
    sql: {
      host: join(folder, "socket"),
      port: 5432,
      user: "evenhand_app",
      password: secrets.app,
      database: "evenhand",
    },
    stop: async () => {
      child.kill("SIGTERM");
      await once(child, "exit");
      await rm(folder, { recursive: true, force: true });
    },
  };
}
