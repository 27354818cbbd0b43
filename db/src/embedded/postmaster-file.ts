import { execFile } from "node:child_process";
import { existsSync } from "node:fs";
import { readFile, readlink, realpath } from "node:fs/promises";
import { basename, join } from "node:path";
import { promisify } from "node:util";
import { errorCode } from "./database-start-error.ts";

type Postmaster = { pid: number; port: number };

/** What `postmaster.pid` says, whether or not that server still lives. */
export async function readPostmasterFile(databaseFiles: string): Promise<Postmaster | undefined> {
  const text = await readFile(join(databaseFiles, "postmaster.pid"), "utf8").catch(() => "");
  // Lines: process, data folder, start time, port, socket folder, …
  const [pid, , , port] = text.split("\n").map(Number);
  return pid !== undefined && pid > 0 ? { pid, port: port ?? 0 } : undefined;
}

/**
 * Answers the process that `postmaster.pid` names if that process lives but is certainly not this folder's
 * server, because the number was given to another one since. Undefined when in doubt.
 */
export async function findForeignProcess(databaseFiles: string): Promise<number | undefined> {
  const named = await readPostmasterFile(databaseFiles);
  if (named === undefined || process.platform === "win32") return undefined;
  const isForeign = process.platform === "linux" ? worksElsewhere : hasOtherName;
  return (await isForeign(named.pid, databaseFiles)) ? named.pid : undefined;
}

/** A server and all its helpers stand in the folder of its files for as long as they live. */
async function worksElsewhere(pid: number, databaseFiles: string): Promise<boolean> {
  try {
    return (await readlink(`/proc/${pid}/cwd`)) !== (await realpath(databaseFiles));
  } catch (error) {
    // A dead process that nobody has collected yet is still listed, but stands nowhere.
    return errorCode(error) === "ENOENT" && existsSync(`/proc/${pid}`);
  }
}

async function hasOtherName(pid: number): Promise<boolean> {
  const listed = await promisify(execFile)("ps", ["-o", "comm=", "-p", String(pid)]).catch(() => undefined);
  const name = basename(listed?.stdout.trim() ?? "");
  return name !== "" && name !== "postgres";
}
