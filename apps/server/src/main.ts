import { readConfig } from "./config.ts";
import { makeSetupLink } from "./sign-in/setup-link.ts";
import { startDatabase } from "./start-database.ts";
import { StartError } from "./start-error.ts";
import { startServer } from "./start-server.ts";

const LONGEST_STOP_MS = 15_000;

await run().catch((error: unknown) => {
  process.stderr.write(`${error instanceof StartError ? error.message : inspect(error)}\n`);
  process.exitCode = 1;
});

async function run(): Promise<void> {
  const config = readConfig(process.env);
  const startedDatabase = await startDatabase(config);
  const server = await startServer(config, startedDatabase).catch(async (error: unknown) => {
    await startedDatabase.stop();
    throw error;
  });
  stopOnSignal(async () => {
    await server.stop();
    await startedDatabase.stop();
  });
  for (const notice of startedDatabase.notices) say(notice);
  const token = await makeSetupLink(server.database);
  say(
    token === null
      ? `Evenhand is ready at ${config.origin}`
      : `Evenhand is ready. Set it up within 15 minutes at ${config.origin}/setup?token=${token}`,
  );
}

function stopOnSignal(stop: () => Promise<void>): void {
  let stopping = false;
  for (const signal of ["SIGINT", "SIGTERM"] as const)
    process.on(signal, () => {
      if (stopping) return;
      stopping = true;
      setTimeout(() => process.exit(1), LONGEST_STOP_MS).unref();
      void stop().then(
        () => process.exit(0),
        () => process.exit(1),
      );
    });
}

function inspect(error: unknown): string {
  return error instanceof Error ? (error.stack ?? error.message) : "Unknown failure";
}

function say(line: string): void {
  process.stdout.write(`${line}\n`);
}
