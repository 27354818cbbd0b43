import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { DatabaseSync } from "node:sqlite";
import { DatabaseStartError } from "./database-start-error.ts";

export const lockFileName = "evenhand.lock";

/**
 * Lets one application use a data folder at a time. The operating system drops the lock together with
 * the process that holds it, so neither `kill -9` nor a reused process id leaves a false one behind.
 */
export function lockDataFolder(folder: string): () => void {
  const lock = new DatabaseSync(join(folder, lockFileName), { timeout: 0 });
  // SQLite is Node's only portable way to a lock that belongs to the kernel; nothing is ever stored in it.
  try {
    lock.exec("begin exclusive");
  } catch (error) {
    lock.close();
    throw isHeldByAnother(error) ? new DatabaseStartError(refusal(folder)) : error;
  }
  writeFileSync(holderFile(folder), `${process.pid}\n`, { mode: 0o600 });
  held.add(lock);
  return () => {
    if (held.delete(lock)) lock.close();
  };
}

// A collected lock would be a released one.
const held = new Set<DatabaseSync>();

const sqliteBusy = 5;

function isHeldByAnother(error: unknown): boolean {
  return error instanceof Error && "errcode" in error && error.errcode === sqliteBusy;
}

function refusal(folder: string): string {
  const holder = readHolder(folder);
  const process = holder === undefined ? "" : ` (process ${holder})`;
  return `Evenhand is already running on ${folder}${process}; use that one, stop it first, or choose another folder with EVENHAND_DATA.`;
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
