import { open, readFile, stat, truncate } from "node:fs/promises";

const largestLog = 10 * 1024 * 1024; // bytes

/** Empties a log that has grown too large. Answers where the next line will begin, in bytes. */
export async function rotateLog(path: string): Promise<number> {
  const size = await stat(path).then(
    (found) => found.size,
    () => 0,
  );
  if (size <= largestLog) return size;
  await truncate(path);
  return 0;
}

/** Opened by us, so that the account that runs Postgres needs no right to the folder around it. */
export const openLog = async (path: string) => await open(path, "a", 0o600);

/** Why Postgres gave up, in its own words: the last thing it called fatal after `offset` bytes. */
export async function reasonInLog(path: string, offset: number): Promise<string | undefined> {
  const log = await readFile(path).catch(() => Buffer.alloc(0));
  return reasonIn(log.subarray(offset).toString());
}

export function reasonIn(log: string): string | undefined {
  const lines = log.split("\n").filter((line) => line.trim() !== "");
  const last = lines.findLastIndex((line) => / (?:FATAL|PANIC): /.test(line));
  if (last === -1)
    return lines
      .at(-1)
      ?.replace(/^postgres: /, "")
      .trim();
  const fatal = textOf(lines[last]);
  // These only point at the line before, which has the reason.
  const before = /contains errors|could not create any/.test(fatal) ? textOf(lines[last - 1]) : "";
  const hint = / HINT: /.test(lines[last + 1] ?? "") ? textOf(lines[last + 1]) : "";
  return [before, fatal, hint].filter((part) => part !== "").join("; ");
}

const textOf = (line = "") => line.replace(/^.*?(?:LOG|FATAL|PANIC|HINT): +/, "").trim();
