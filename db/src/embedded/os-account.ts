import { stat } from "node:fs/promises";
import { DatabaseStartError } from "./database-start-error.ts";
import { runProgram } from "./run-program.ts";

export type Account = { uid: number; gid: number };

/**
 * Postgres refuses to run as root, so root lends it another account: the owner of the database files, else
 * `postgres`, else `nobody`. Anyone else runs it as themselves (undefined).
 */
export async function accountForPostgres(databaseFiles: string): Promise<Account | undefined> {
  if (!isRoot()) return undefined;
  const owner = await ownerOf(databaseFiles);
  if (owner !== undefined) return owner;
  // `_postgres` is the name on macOS.
  for (const name of ["postgres", "_postgres", "nobody"]) {
    const account = await lookUp(name);
    if (account !== undefined) return account;
  }
  throw new DatabaseStartError(
    "Postgres does not run as root and there is no user postgres or nobody to run it as; start Evenhand as an ordinary user.",
  );
}

export const isRoot = () => process.getuid?.() === 0;

/** Asks the operating system itself, so that access lists and mount options count too. */
export async function canEnter(account: Account | undefined, folder: string): Promise<boolean> {
  if (account === undefined) return true;
  const { succeeded } = await runProgram(["/bin/sh", "-c", 'test -x "$0"', folder], { account, seconds: 10 });
  return succeeded;
}

async function ownerOf(databaseFiles: string): Promise<Account | undefined> {
  const { uid, gid } = (await stat(databaseFiles).catch(() => undefined)) ?? { uid: 0, gid: 0 };
  return uid === 0 ? undefined : { uid, gid };
}

async function lookUp(name: string): Promise<Account | undefined> {
  const [uid, gid] = await Promise.all([numberOf("-u", name), numberOf("-g", name)]);
  return uid === undefined || gid === undefined ? undefined : { uid, gid };
}

async function numberOf(which: "-u" | "-g", name: string): Promise<number | undefined> {
  const { succeeded, output } = await runProgram(["id", which, name], { seconds: 10 });
  return succeeded ? Number(output) : undefined;
}
