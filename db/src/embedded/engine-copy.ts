import { chmod, cp, mkdtemp, readdir, readFile, rename, rm, stat } from "node:fs/promises";
import { join } from "node:path";
import { z } from "zod";
import { repairEngine } from "./engine-repair.ts";
import { makeOpenFolder } from "./server-folder.ts";

const packageSchema = z.object({ version: z.string() });

/**
 * Copies the Postgres programs to where the account that runs them can reach them, once per version. The copy
 * appears whole or not at all, so a killed one is never used.
 */
export async function copyEngine(installed: string, into: string): Promise<string> {
  const manifest: unknown = JSON.parse(await readFile(join(installed, "..", "package.json"), "utf8"));
  const copy = join(into, `engine-${packageSchema.parse(manifest).version}`);
  if (await isFolder(copy)) return copy;
  await makeOpenFolder(into);
  const unfinished = await mkdtemp(`${copy}.new-`);
  try {
    const native = join(unfinished, "native");
    await cp(installed, native, { recursive: true, verbatimSymlinks: true, filter: isNeeded });
    await repairEngine(native);
    await letEveryoneRead(native);
    await rename(native, copy).catch(async (error: unknown) => {
      // Another Evenhand made the same copy at the same time.
      if (!(await isFolder(copy))) throw error;
    });
  } finally {
    await rm(unfinished, { recursive: true, force: true });
  }
  return copy;
}

// Whatever the installation and this process's umask say: another user is to run it.
async function letEveryoneRead(folder: string): Promise<void> {
  await chmod(folder, 0o755);
  for (const entry of await readdir(folder, { withFileTypes: true })) {
    const path = join(folder, entry.name);
    if (entry.isDirectory()) await letEveryoneRead(path);
    else if (entry.isFile()) await chmod(path, ((await stat(path)).mode & 0o100) === 0 ? 0o644 : 0o755);
  }
}

// Static libraries are for building programs, not for running them.
const isNeeded = (path: string) => !path.endsWith(".a");

const isFolder = (path: string) =>
  stat(path).then(
    (found) => found.isDirectory(),
    () => false,
  );
