import { randomBytes } from "node:crypto";
import { readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";

/** The key that signs session cookies, kept in the data folder and made on first use. */
export async function readSecret(dataFolder: string): Promise<string> {
  const file = join(dataFolder, "sign-in.secret");
  // Never overwrites: of two servers that start at once, both read what the first wrote.
  await writeFile(file, randomBytes(32).toString("base64url"), { flag: "wx", mode: 0o600 }).catch(
    unlessThere,
  );
  return await readFile(file, "utf8");
}

function unlessThere(error: NodeJS.ErrnoException) {
  if (error.code !== "EEXIST") throw error;
}
