import { createHash } from "node:crypto";
import { chmod, chown, lstat, mkdir, realpath } from "node:fs/promises";
import { createServer } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { DatabaseStartError, errorCode } from "./database-start-error.ts";
import { readPostmasterFile } from "./postmaster-file.ts";
import type { Account } from "./os-account.ts";

/** `host` is the folder of the Unix socket, or the loopback address on Windows. */
export type Address = { host: string; port: number };

type Server = { folder: string; databaseFiles: string; account: Account | undefined };

/** Where the server listens: a private socket, so that nothing is open on the network. */
export async function chooseAddress({ folder, databaseFiles, account }: Server): Promise<Address> {
  if (process.platform !== "win32")
    return { host: await openSocketFolder(folder, account), port: socketPort };
  const living = await readPostmasterFile(databaseFiles);
  return { host: "127.0.0.1", port: living?.port ?? (await freePort()) };
}

// Only the name of the socket depends on it.
const socketPort = 5432;

// Systems allow 104 to 108 bytes, the name's end included.
const longestSocketPath = 99;

async function openSocketFolder(serverFolder: string, account: Account | undefined): Promise<string> {
  const inside = join(serverFolder, "socket");
  const fits = Buffer.byteLength(join(inside, `.s.PGSQL.${socketPort}`)) <= longestSocketPath;
  const folder = fits ? inside : join(await realpath(tmpdir()), `evenhand-${nameFor(serverFolder)}`);
  await mkdir(folder, { mode: 0o700 }).catch((error: unknown) => {
    if (errorCode(error) !== "EEXIST") throw error;
  });
  const { uid } = await lstat(folder);
  if (uid !== process.getuid?.() && uid !== account?.uid) {
    // Someone who made it first could stand between Evenhand and its database.
    throw new DatabaseStartError(
      `The folder ${folder} for the database's socket belongs to another user; remove it.`,
    );
  }
  if (account !== undefined) await chown(folder, account.uid, account.gid);
  await chmod(folder, 0o700);
  return folder;
}

const nameFor = (folder: string) => createHash("sha256").update(folder).digest("hex").slice(0, 16);

async function freePort(): Promise<number> {
  return await new Promise((resolve, reject) => {
    const server = createServer().once("error", reject);
    server.listen(0, "127.0.0.1", () => {
      const address = server.address();
      const port = typeof address === "object" && address !== null ? address.port : 0;
      server.close(() => resolve(port));
    });
  });
}
