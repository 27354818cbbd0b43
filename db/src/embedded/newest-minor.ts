/** The newest Postgres 18 known when this was written, and the day it came out. To be raised with the engine. */
export const newestMinor = { version: "18.6", released: "13 August 2026" };

/** One sentence when the server lacks known fixes, else undefined. */
export function behindNewest(version: string): string | undefined {
  const [major, minor] = version.split(".").map(Number);
  const [newestMajor, newest] = newestMinor.version.split(".").map(Number);
  if (major !== newestMajor || minor === undefined || newest === undefined || minor >= newest)
    return undefined;
  return `The embedded Postgres is ${version} and lacks the security fixes of ${newestMinor.version} (${newestMinor.released}); it can only be reached from this machine, and DATABASE_URL puts a newer one in its place.`;
}
