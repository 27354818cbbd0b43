import { spawn, type ChildProcess } from "node:child_process";
import { once } from "node:events";
import { mkdtemp, rm } from "node:fs/promises";
import { createServer } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { createInterface } from "node:readline";
import type { FailingNetwork } from "./failing-network.ts";

const main = join(import.meta.dirname, "../../apps/server/src/main.ts");

export type Evenhand = {
  origin: string;
  /** Where the first administrator sets Evenhand up. */
  setupLink: string;
  /** Ends the server at once, as a crash would. Its database stays. */
  kill: () => Promise<void>;
  /** Asks it to end, as Ctrl-C does, and answers its exit code. */
  stop: (signal: "SIGINT" | "SIGTERM") => Promise<number | null>;
  /** Starts it again on the same data and address. */
  startAgain: () => Promise<void>;
  /** Stops the server and throws its data away. */
  remove: () => Promise<void>;
};

type Start = {
  /** With the demo company in it. */
  demo?: boolean;
  /** What lies between the browser and this server. */
  network?: FailingNetwork;
};

/** A real Evenhand of this test's own, in a folder of its own. */
export async function startEvenhand({ demo = false, network }: Start = {}): Promise<Evenhand> {
  const folder = await mkdtemp(join(tmpdir(), "evenhand-e2e-"));
  const port = await freePort();
  const origin = network?.origin ?? `http://localhost:${port}`;
  network?.leadTo(port);
  /** Those that were told to end. */
  const asked = new WeakSet<ChildProcess>();
  let running = await start();
  return {
    origin,
    setupLink: running.link,
    kill: async () => {
      await end("SIGKILL");
    },
    stop: end,
    startAgain: async () => {
      running = await start();
    },
    remove: async () => {
      // A killed server leaves its database running, which only another start can find and stop.
      if (running.process.signalCode === "SIGKILL") running = await start();
      if (isRunning()) await end("SIGTERM");
      await rm(folder, { recursive: true, force: true });
    },
  };

  function isRunning(): boolean {
    return running.process.exitCode === null && running.process.signalCode === null;
  }

  async function end(signal: NodeJS.Signals): Promise<number | null> {
    asked.add(running.process);
    const exited = once(running.process, "exit");
    running.process.kill(signal);
    await exited;
    return running.process.exitCode;
  }

  async function start(): Promise<{ process: ChildProcess; link: string }> {
    const env = { ...process.env, PORT: String(port), EVENHAND_DATA: folder, EVENHAND_ORIGIN: origin };
    const args = [main, ...(demo ? ["--demo"] : [])];
    const child = spawn(process.execPath, args, { env, stdio: ["ignore", "pipe", "inherit"] });
    const link = await new Promise<string>((resolve, reject) => {
      createInterface({ input: child.stdout }).on("line", (line) => {
        if (line.startsWith("Evenhand is ready")) resolve(/http\S+/.exec(line)?.[0] ?? origin);
      });
      child.once("exit", (code, signal) => {
        reject(new Error(`Evenhand ended with ${signal ?? code} before it was ready.`));
        // A test only sees a page that cannot be reached; this says why.
        if (!asked.has(child)) process.stderr.write(`Evenhand ended by itself with ${signal ?? code}.\n`);
      });
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
