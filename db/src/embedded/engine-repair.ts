import { constants } from "node:fs";
import { access, chmod, readFile, rm, stat, symlink } from "node:fs/promises";
import { basename, join } from "node:path";
import { z } from "zod";
import { errorCode } from "./database-start-error.ts";

const linksSchema = z.array(z.object({ source: z.string(), target: z.string() }));

/**
 * Does what the package's install script would have done, had it been allowed to run: npm packages cannot hold
 * symbolic links, and Postgres does not load without those of its libraries. Answers false where it may not.
 */
export async function repairEngine(engineFolder: string): Promise<boolean> {
  try {
    for (const link of await linksOf(engineFolder)) await repairLink(link);
    if (process.platform !== "win32") await makeExecutable(engineFolder);
    return true;
  } catch (error) {
    if (["EACCES", "EPERM", "EROFS"].includes(errorCode(error) ?? "")) return false;
    // Something is missing altogether, which the first attempt to run the programs tells better.
    if (errorCode(error) === "ENOENT") return true;
    throw error;
  }
}

type Link = { path: string; pointsTo: string };

/** The list names paths from the package's folder, and link and library are always in the same one. */
async function linksOf(engineFolder: string): Promise<Link[]> {
  const text = await readFile(join(engineFolder, "pg-symlinks.json"), "utf8").catch(() => "[]");
  return linksSchema.parse(JSON.parse(text)).map(({ source, target }) => ({
    path: join(engineFolder, "..", target),
    pointsTo: basename(source),
  }));
}

async function repairLink({ path, pointsTo }: Link): Promise<void> {
  if (await exists(path)) return;
  // Left over and pointing nowhere, or not there at all.
  await rm(path, { force: true });
  await symlink(pointsTo, path).catch((error: unknown) => {
    // Another Evenhand on the same installation was faster.
    if (errorCode(error) !== "EEXIST") throw error;
  });
}

async function makeExecutable(engineFolder: string): Promise<void> {
  for (const name of ["initdb", "pg_ctl", "postgres"]) {
    const path = join(engineFolder, "bin", name);
    await access(path, constants.X_OK).catch(() => chmod(path, 0o755));
  }
}

const exists = (path: string) =>
  stat(path).then(
    () => true,
    () => false,
  );
