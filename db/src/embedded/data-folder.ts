import { constants } from "node:fs";
import { access, chmod, chown, mkdir, readdir, realpath, stat } from "node:fs/promises";
import { resolve } from "node:path";
import { DatabaseStartError, fileError } from "./database-start-error.ts";
import { isRoot } from "./os-account.ts";
import type { Account } from "./os-account.ts";

/** Makes the folder if need be and proves that it can hold a database. Answers its real path. */
export async function openDataFolder(folder: string): Promise<string> {
  const path = resolve(folder);
  try {
    await mkdir(path, { recursive: true, mode: 0o700 });
    await access(path, constants.R_OK | constants.W_OK | constants.X_OK);
  } catch (error) {
    throw fileError(error, path);
  }
  await refuseForeignFolder(path);
  return await realpath(path);
}

/**
 * Closes the folder to everyone else. Root keeps it and lets the account that runs Postgres pass through, so
 * that this account can neither list nor replace what else is in it.
 */
export async function protectDataFolder(folder: string, account: Account | undefined): Promise<void> {
  const { mode } = await stat(folder);
  const isPrivate = (mode & 0o077) === 0;
  const entries = await readdir(folder);
  // A folder that was already in use and open to others keeps its mode: closing it could break something else.
  if (!isPrivate && entries.some((entry) => !entry.startsWith("evenhand."))) return;
  if (account !== undefined) await chown(folder, 0, account.gid);
  await chmod(folder, account === undefined ? 0o700 : 0o710);
}

async function refuseForeignFolder(path: string): Promise<void> {
  if (process.getuid === undefined) return;
  const { uid, mode } = await stat(path);
  if (uid !== process.getuid()) {
    throw new DatabaseStartError(
      `The data folder ${path} belongs to another user (number ${uid}); start Evenhand as that user, or choose another folder with EVENHAND_DATA.`,
    );
  }
  const isOpenToAll = (mode & 0o002) !== 0;
  if (isOpenToAll && (await readdir(path)).length > 0) {
    throw new DatabaseStartError(
      `Every user of this machine may write to ${path}, so it cannot hold the database; choose a folder of your own with EVENHAND_DATA.`,
    );
  }
}

/** Refuses database files that the account could not use, with the reason before Postgres gives its own. */
export async function refuseForeignFiles(databaseFiles: string, account: Account | undefined): Promise<void> {
  const found = await stat(databaseFiles).catch(() => undefined);
  const expected = account?.uid ?? process.getuid?.();
  if (found === undefined || expected === undefined || found.uid === expected) return;
  const remedy = isRoot() ? `give them to it with chown -R ${expected}` : "start Evenhand as that user";
  throw new DatabaseStartError(
    `The database files in ${databaseFiles} belong to another user (number ${found.uid}) than the one that would run them (number ${expected}); ${remedy}, or choose another folder with EVENHAND_DATA.`,
  );
}
