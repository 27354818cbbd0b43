import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { DatabaseSync } from "node:sqlite";
import { setTimeout as delay } from "node:timers/promises";
import { DatabaseStartError } from "./database-start-error.ts";

/**
 * Lets one application use a data folder at a time. The operating system drops the lock together with
 * the process that holds it, so neither `kill -9` nor a reused process id leaves a false one behind.
 * Answers how to give it back.
 */
export async function lockDataFolder(folder: string): Promise<() => void> {
  const giveUp = Date.now() + dyingTakes;
  // SQLite is Node's only portable way to a lock that belongs to the kernel; nothing is ever stored in it.
  const lock = openLock(folder);
  try {
    while (!take(lock)) {
      if (Date.now() > giveUp) throw new DatabaseStartError(refusal(folder));
      await delay(50);
    }
    writeFileSync(holderFile(folder), `${process.pid}\n`, { mode: 0o600 });
  } catch (error) {
    lock.close();
    throw error;
  }
  held.add(lock);
  return () => {
    if (held.delete(lock)) lock.close();
  };
}

function openLock(folder: string): DatabaseSync {
  try {
    return new DatabaseSync(join(folder, "evenhand.lock"), { timeout: 0 });
  } catch (error) {
    throw new DatabaseStartError(
      `Evenhand could not open ${join(folder, "evenhand.lock")}; see that it belongs to you and the disk has room.`,
      { cause: error },
    );
  }
}

// A killed process keeps its lock until the kernel has taken down its memory.
const dyingTakes = 2000; // ms

// A collected lock would be a released one.
const held = new Set<DatabaseSync>();

function take(lock: DatabaseSync): boolean {
  try {
    // In memory, so that even the first transaction of an empty file writes nothing to a disk that may be full.
    lock.exec("pragma journal_mode = memory; begin exclusive");
    return true;
  } catch (error) {
    if (error instanceof Error && "errcode" in error && error.errcode === sqliteBusy) return false;
    throw error;
  }
}

const sqliteBusy = 5;

function refusal(folder: string): string {
  const holder = readHolder(folder);
  const which = holder === undefined ? "" : ` (process ${holder})`;
  return `Evenhand is already running on ${folder}${which}; use that one, stop it first, or choose another folder with EVENHAND_DATA.`;
}

/** The holder's id is only told to people, so a missing or outdated file does no harm. */
function readHolder(folder: string): string | undefined {
  try {
    return /^\d+/.exec(readFileSync(holderFile(folder), "utf8"))?.[0];
  } catch {
    return undefined;
  }
}

const holderFile = (folder: string) => join(folder, "evenhand.pid");
