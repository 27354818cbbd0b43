import { once } from "node:events";
import { readConfig, type Config } from "./config.ts";
import { listenForStop } from "./listen-for-stop.ts";
import { loadDemoCompany } from "./load-demo-company.ts";
import { makeSetupLink } from "./sign-in/setup-link.ts";
import { startDatabase } from "./start-database.ts";
import { StartError } from "./start-error.ts";
import { startServer } from "./start-server.ts";

await run().catch((error: unknown) => {
  process.stderr.write(`${sentenceOf(error)}\n`);
  process.exitCode = 1;
});

async function run(): Promise<void> {
  const config = readConfig(process.env);
  // Asked for first: a signal while starting waits until there is something to stop in order.
  const stop = listenForStop();
  const startedDatabase = await startDatabase(config);
  try {
    const server = await startServer(config, startedDatabase);
    try {
      for (const notice of startedDatabase.notices) say(notice);
      const demo = process.argv.includes("--demo") ? await loadDemoCompany(server.database) : [];
      if (stop.aborted) return;
      say(readyLine(config, await makeSetupLink(server.database)));
      for (const line of demo) say(line);
      if (!stop.aborted) await once(stop, "abort");
    } finally {
      await server.stop();
    }
  } finally {
    await startedDatabase.stop();
  }
}

function readyLine({ origin }: Config, token: string | null): string {
  return token === null
    ? `Evenhand is ready at ${origin}`
    : `Evenhand is ready. Set it up within 15 minutes at ${origin}/setup?token=${token}`;
}

function sentenceOf(error: unknown): string {
  if (error instanceof StartError) return error.message;
  return error instanceof Error ? (error.stack ?? error.message) : "Evenhand failed for an unknown reason.";
}

function say(line: string): void {
  process.stdout.write(`${line}\n`);
}
