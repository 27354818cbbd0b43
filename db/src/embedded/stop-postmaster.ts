import { program } from "./engine.ts";
import { knock } from "./knock.ts";
import { runProgram } from "./run-program.ts";
import type { Door } from "./knock.ts";
import type { Postmaster } from "./launch-postmaster.ts";

/** Ends open transactions, writes everything out and waits until the server is gone. */
export async function stopPostmaster(
  door: Door,
  { engine, account, databaseFiles }: Postmaster,
): Promise<void> {
  // Where nobody answers, the process that the lock file names may be someone else's by now.
  if ((await knock(door)).kind === "silent") return;
  const command = ["stop", "--pgdata", databaseFiles, "--mode", "fast", "--wait", "--timeout", "60"];
  const { succeeded, output } = await runProgram([program(engine, "pg_ctl"), ...command], {
    account,
    seconds: 65,
  });
  if (succeeded || (await knock(door)).kind === "silent") return;
  throw new Error(`The database in ${databaseFiles} did not stop: ${output}`);
}
