import { randomBytes } from "node:crypto";
import { open, readFile, rename } from "node:fs/promises";
import { join } from "node:path";
import { z } from "zod";
import { DatabaseStartError, errorCode } from "./database-start-error.ts";

const password = z.string().min(20);
const secretsSchema = z.object({ superuser: password, owner: password, app: password });

export type Secrets = z.infer<typeof secretsSchema>;

/** The passwords of the embedded server's roles: made once, before its database files. */
export async function readSecrets(folder: string, hasDatabase: boolean): Promise<Secrets> {
  const path = join(folder, "secrets.json");
  const text = await readFile(path, "utf8").catch((error: unknown) => {
    if (errorCode(error) === "ENOENT") return undefined;
    throw error;
  });
  if (text !== undefined) return parseSecrets(text, path);
  if (hasDatabase) throw new DatabaseStartError(lost(path, "missing"));
  const secrets = { superuser: newPassword(), owner: newPassword(), app: newPassword() };
  await writeDurably(path, `${JSON.stringify(secrets)}\n`);
  return secrets;
}

const newPassword = () => randomBytes(24).toString("base64url");

function parseSecrets(text: string, path: string): Secrets {
  try {
    return secretsSchema.parse(JSON.parse(text));
  } catch (error) {
    throw new DatabaseStartError(lost(path, "damaged"), { cause: error });
  }
}

const lost = (path: string, state: "missing" | "damaged") =>
  `The file ${path} with the database's passwords is ${state}; put back the one that belongs to these database files, or choose another folder with EVENHAND_DATA.`;

// A power cut must leave either no file or a whole one.
async function writeDurably(path: string, text: string): Promise<void> {
  const unfinished = `${path}.new`;
  const file = await open(unfinished, "w", 0o600);
  try {
    await file.writeFile(text);
    await file.sync();
  } finally {
    await file.close();
  }
  await rename(unfinished, path);
}
