import { execFile } from "node:child_process";
import type { Account } from "./os-account.ts";

export type Outcome = { succeeded: boolean; output: string };

/** Runs a program to its end as the given account, or kills it after `seconds`. Never rejects. */
export async function runProgram(
  [program, ...parameters]: [string, ...string[]],
  { account, seconds }: { account?: Account | undefined; seconds: number },
): Promise<Outcome> {
  return await new Promise((resolve) => {
    const options = {
      ...account,
      cwd: reachableFolder,
      env: plainEnvironment(),
      timeout: seconds * 1000,
      killSignal: "SIGKILL" as const,
      maxBuffer: 16 * 1024 * 1024,
      windowsHide: true,
    };
    execFile(program, parameters, options, (error, stdout, stderr) => {
      const output = `${stdout}\n${stderr}`.trim();
      const silent = error?.killed === true ? `no answer within ${seconds} seconds` : (error?.message ?? "");
      resolve({ succeeded: error === null, output: output === "" ? silent : output });
    });
  });
}

// An account that lost its privileges may not be able to stand where Node was started.
export const reachableFolder = process.platform === "win32" ? process.cwd() : "/";

/** Postgres's own variables (PGDATA, PGPORT, …) of the person's shell must not steer the embedded server. */
export function plainEnvironment(): NodeJS.ProcessEnv {
  const kept = Object.entries(process.env).filter(([name]) => !name.startsWith("PG"));
  // English messages, because the launcher reads them.
  return { ...Object.fromEntries(kept), LC_ALL: "C", TZ: "UTC" };
}
