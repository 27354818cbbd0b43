import { chmod, chown, lstat, mkdir, mkdtemp, readlink, stat, symlink } from "node:fs/promises";
import { dirname, join, resolve } from "node:path";
import { DatabaseStartError } from "./database-start-error.ts";
import { canEnter } from "./os-account.ts";
import type { Account } from "./os-account.ts";

/** Where root keeps what the account that runs Postgres could not reach otherwise. */
export const systemFolder = "/var/lib/evenhand";

/**
 * Chooses the folder that holds the database files and the socket: the data folder, or where its link
 * `postgres` leads. Root makes such a link when the account that runs Postgres cannot reach the data folder.
 */
export async function placeServer(dataFolder: string, account: Account | undefined): Promise<string> {
  const databaseFiles = join(dataFolder, "postgres");
  const found = await lstat(databaseFiles).catch(() => undefined);
  if (found?.isSymbolicLink() === true) return await followLink(dataFolder, databaseFiles);
  if (await canEnter(account, dataFolder)) return dataFolder;
  if (found !== undefined) {
    throw new DatabaseStartError(
      `The user that runs Postgres for root (number ${account?.uid}) cannot reach ${databaseFiles}; let it pass through the folders above, or move the data folder.`,
    );
  }
  return await makeServerFolder(databaseFiles, account);
}

/** A new folder is one that others may pass through, whatever this process's umask says. */
export async function makeOpenFolder(folder: string): Promise<void> {
  const made = await mkdir(folder, { recursive: true });
  if (made !== undefined) await chmod(folder, 0o755);
}

// Never named after the data folder alone: a new folder of the same name must not find another's database.
async function makeServerFolder(link: string, account: Account | undefined): Promise<string> {
  await makeOpenFolder(systemFolder);
  const folder = await mkdtemp(join(systemFolder, "data-"));
  if (account !== undefined) await chown(folder, 0, account.gid);
  await chmod(folder, 0o710);
  await symlink(join(folder, "postgres"), link);
  return folder;
}

async function followLink(dataFolder: string, link: string): Promise<string> {
  const folder = dirname(resolve(dataFolder, await readlink(link)));
  const found = await stat(folder).catch(() => undefined);
  if (found?.isDirectory() === true) return folder;
  throw new DatabaseStartError(
    `The database of ${dataFolder} is kept in ${folder}, which is gone; put it back, or choose another folder with EVENHAND_DATA.`,
  );
}
