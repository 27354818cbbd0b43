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
  while (!signal.aborted) {
    try {
      await lossOfServer(door, signal);
      if (signal.aborted) return;
      await runPostmaster(door, postmaster, signal);
      report(`The database in ${postmaster.databaseFiles} had stopped and runs again.`);
    } catch (error) {
      if (signal.aborted) return;
      report(error instanceof Error ? error.message : String(error));
      await delay(betweenAttempts, undefined, { signal, ref: false }).catch(() => {});
    }
  }
}

const betweenAttempts = 5000; // ms

/** A connection lives as long as its server, whether or not that server is a child of this process. */
async function lossOfServer(door: Door, signal: AbortSignal): Promise<void> {
  // Whoever forgets to stop the database can still end.
  const client = openDoor(door, () => new Socket().unref());
  const lost = new Promise<void>((resolve) => client.once("end", resolve));
  const leave = () => void client.end();
  try {
    await client.connect();
    signal.addEventListener("abort", leave);
    if (!signal.aborted) await lost;
  } catch {
    // Lost already.
  } finally {
    signal.removeEventListener("abort", leave);
    await client.end().catch(() => {});
  }
}
