import { spawn, type ChildProcess } from "node:child_process";
import { once } from "node:events";
import { mkdtemp, rm } from "node:fs/promises";
import { createServer } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { createInterface } from "node:readline";

const main = join(import.meta.dirname, "../../apps/server/src/main.ts");

export type SignIn = { email: string; password: string; role: string; name: string };

export type Evenhand = {
  origin: string;
  /** Where the first administrator sets Evenhand up. */
  setupLink: string;
  /** Ends the server at once, as a crash would. Its database stays. */
  kill: () => Promise<void>;
  /** Starts it again on the same data and address. */
  startAgain: () => Promise<void>;
  /** Stops the server and throws its data away. */
  remove: () => Promise<void>;
};

/** A real Evenhand of this test's own, in a folder of its own. */
export async function startEvenhand({ demo = false } = {}): Promise<Evenhand> {
  const folder = await mkdtemp(join(tmpdir(), "evenhand-e2e-"));
  const port = await freePort();
  const origin = `http://localhost:${port}`;
  let running = await start();
  return {
    origin,
    setupLink: running.link,
    kill: async () => {
      running.process.kill("SIGKILL");
      await once(running.process, "exit");
    },
    startAgain: async () => {
      running = await start();
    },
    remove: async () => {
      if (running.process.exitCode === null && running.process.signalCode === null) {
        running.process.kill("SIGTERM");
        await once(running.process, "exit");
      }
      await rm(folder, { recursive: true, force: true });
    },
  };

  async function start(): Promise<{ process: ChildProcess; link: string }> {
    const env = { ...process.env, PORT: String(port), EVENHAND_DATA: folder };
    const child = spawn(process.execPath, [main, ...(demo ? ["--demo"] : [])], { env, stdio: ["ignore", "pipe", "inherit"] });
    const link = await new Promise<string>((resolve, reject) => {
      createInterface({ input: child.stdout }).on("line", (line) => {
        if (line.startsWith("Evenhand is ready")) resolve(/http\S+/.exec(line)?.[0] ?? origin);
      });
      child.once("exit", (code) => reject(new Error(`Evenhand ended with ${code} before it was ready.`)));
    });
    return { process: child, link };
  }
}

async function freePort(): Promise<number> {
  const server = createServer().listen(0, "127.0.0.1");
  await once(server, "listening");
  const address = server.address();
  server.close();
  await once(server, "close");
  if (address === null || typeof address === "string") throw new Error("No port could be had.");
  return address.port;
}
