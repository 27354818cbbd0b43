import { rmdir } from "node:fs/promises";
import { program } from "./engine.ts";
import { knock } from "./knock.ts";
import { runProgram } from "./run-program.ts";
import type { Door } from "./knock.ts";
import type { Postmaster } from "./launch-postmaster.ts";

/** Ends open transactions, writes everything out and waits until the server is gone. */
export async function stopPostmaster(door: Door, postmaster: Postmaster): Promise<void> {
  await stop(door, postmaster);
  // Only the folder of the socket, which may lie among the temporary files; nothing else is ever in it.
  if (process.platform !== "win32") await rmdir(door.address.host).catch(() => {});
}

async function stop(door: Door, { engine, account, databaseFiles }: Postmaster): Promise<void> {
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
