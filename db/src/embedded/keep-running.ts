import { Socket } from "node:net";
import { setTimeout as delay } from "node:timers/promises";
import { openDoor } from "./knock.ts";
import { runPostmaster } from "./run-postmaster.ts";
import type { Door } from "./knock.ts";
import type { Postmaster } from "./launch-postmaster.ts";

/** What happens to the server while it is in use, in sentences for the log. */
export type Report = (sentence: string) => void;

/**
 * Starts the server again whenever it dies, for as long as it takes: a full disk, for one, needs nobody to do
 * more than make room. Answers how to end this.
 */
export function keepRunning(door: Door, postmaster: Postmaster, report: Report): () => Promise<void> {
  const ending = new AbortController();
  const watching = watchOver({ door, postmaster, report, signal: ending.signal });
  return async () => {
    ending.abort();
    await watching;
  };
}

type Watch = { door: Door; postmaster: Postmaster; report: Report; signal: AbortSignal };

async function watchOver({ door, postmaster, report, signal }: Watch): Promise<void> {
  let reported: string | undefined;
  while (!signal.aborted) {
    try {
      await lossOfServer(door, signal);
      if (signal.aborted) return;
      await runPostmaster(door, postmaster, signal);
      report(`The database in ${postmaster.databaseFiles} had stopped and runs again.`);
      reported = undefined;
    } catch (error) {
      if (signal.aborted) return;
      const reason = error instanceof Error ? error.message : String(error);
      // Once, however often the same thing is in the way.
      if (reason !== reported) report(reason);
      reported = reason;
      await delay(betweenAttempts, undefined, { signal, ref: false }).catch(() => {});
    }
  }
}

const betweenAttempts = 2000; // ms

/** A connection lives as long as its server, whether or not that server is a child of this process. */
async function lossOfServer(door: Door, signal: AbortSignal): Promise<void> {
  const socket = new Socket();
  const client = openDoor(door, () => socket);
  const { promise: lostOrLeft, resolve } = Promise.withResolvers<void>();
  client.once("end", resolve);
  signal.addEventListener("abort", () => resolve(), { once: true });
  try {
    await client.connect();
    // Whoever forgets to stop the database can still end, but not in the middle of stopping it.
    socket.unref();
    if (!signal.aborted) await lostOrLeft;
    socket.ref();
    await client.end();
  } catch {
    // Lost already.
  }
}
