import { open } from "node:fs/promises";
import { resolve } from "node:path";

export type Input = { ok: true; bytes: Uint8Array } | { ok: false; reason: string };

// More than any format here accepts, so that a wrong file is refused before it fills the memory
const MOST_BYTES = 100_000_000;

/** The bytes of a file, or of standard input for `-`. npm runs us in its own folder, and says where the person stands. */
export async function readInput(file: string): Promise<Input> {
  if (file === "-") return collect(process.stdin);
  const path = resolve(process.env["INIT_CWD"] ?? process.cwd(), file);
  try {
    await using handle = await open(path);
    return await collect(handle.createReadStream({ autoClose: false }));
  } catch (error) {
    return { ok: false, reason: reasonFor(error, path) };
  }
}

async function collect(stream: AsyncIterable<Uint8Array>): Promise<Input> {
  const chunks: Uint8Array[] = [];
  let size = 0;
  for await (const chunk of stream) {
    size += chunk.length;
    if (size > MOST_BYTES)
      return { ok: false, reason: "This is larger than 100 MB. Give the file itself only." };
    chunks.push(chunk);
  }
  return { ok: true, bytes: Buffer.concat(chunks) };
}

function reasonFor(error: unknown, path: string) {
  const code = error instanceof Error && "code" in error ? error.code : undefined;
  if (code === "ENOENT") return `There is no file ${path}.`;
  if (code === "EISDIR") return "This is a folder. Name a file in it.";
  if (code === "EACCES" || code === "EPERM") return "You may not read this file. Ask its owner, or copy it.";
  return `This file could not be read (${typeof code === "string" ? code : String(error)}).`;
}

/** What to call an input in a sentence. */
export const nameOf = (file: string): string => (file === "-" ? "standard input" : file);
