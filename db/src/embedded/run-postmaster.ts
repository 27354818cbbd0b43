import { setTimeout as delay } from "node:timers/promises";
import { DatabaseStartError } from "./database-start-error.ts";
import { knock } from "./knock.ts";
import { launchPostmaster } from "./launch-postmaster.ts";
import { reasonInLog } from "./postgres-log.ts";
import type { Door } from "./knock.ts";
import type { Launch, Postmaster } from "./launch-postmaster.ts";

export type Running = { adopted: boolean; version: string };

const retryFor = 15_000; // ms in which a killed server's helpers let go of its memory
const recoverWithin = 120_000; // ms, after a crash under heavy writing

/** Adopts the server that already runs on these files, or starts one, and waits until it answers. Given up by `signal`, it leaves no server behind that does not answer yet. */
export async function runPostmaster(
  door: Door,
  postmaster: Postmaster,
  signal?: AbortSignal,
): Promise<Running> {
  const started = Date.now();
  let launch: Launch | undefined;
  while (Date.now() - started < recoverWithin) {
    const answer = await knock(door);
    if (answer.kind === "ours") return { adopted: launch === undefined, version: answer.version };
    if (answer.kind === "stranger") throw occupied(door, answer.reason);
    if (launch === undefined || answer.kind !== "silent") signal?.throwIfAborted();
    if (answer.kind === "silent" && launch === undefined) launch = await launchPostmaster(postmaster);
    await Promise.race([delay(30), launch?.ended]);
    if (launch?.hasEnded() !== true) continue;
    const reason =
      (await reasonInLog(postmaster.log, launch.logOffset)) ?? launch.failure() ?? "it gave no reason";
    if (!isPassing.test(reason) || Date.now() - started > retryFor) throw refused(postmaster, reason);
    launch = undefined;
    await delay(100);
  }
  throw new DatabaseStartError(
    `The database in ${postmaster.databaseFiles} is still recovering after ${recoverWithin / 60_000} minutes; see ${postmaster.log}, and start Evenhand again to go on waiting.`,
  );
}

/** Postgres says one of these while what is left of a killed server still holds its memory or its lock file. */
const isPassing =
  /lock file .* already exists|pre-existing shared memory block|could not create any Unix-domain/;

const refused = ({ databaseFiles, log }: Postmaster, reason: string) =>
  new DatabaseStartError(
    `The database in ${databaseFiles} could not start: ${reason.replace(/\.$/, "")} (its log is ${log}).`,
  );

const occupied = ({ address, databaseFiles }: Door, reason: string) =>
  new DatabaseStartError(
    `Another database server answers at ${address.host} in place of the one for ${databaseFiles}: ${reason}; stop it and start Evenhand again.`,
  );
