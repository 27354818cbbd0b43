import { spawn } from "node:child_process";
import { program } from "./engine.ts";
import { findForeignProcess } from "./postmaster-file.ts";
import { openLog, rotateLog } from "./postgres-log.ts";
import { plainEnvironment, reachableFolder } from "./run-program.ts";
import type { Address } from "./address.ts";
import type { Engine } from "./engine.ts";
import type { Account } from "./os-account.ts";

export type Postmaster = {
  engine: Engine;
  databaseFiles: string;
  address: Address;
  account: Account | undefined;
  log: string;
  durable: boolean;
};

export type Launch = {
  ended: Promise<void>;
  hasEnded: () => boolean;
  /** Why there was no process at all. */
  failure: () => string | undefined;
  logOffset: number;
};

/** Starts the server as a process of its own, which outlives this one and no Ctrl-C reaches. */
export async function launchPostmaster(postmaster: Postmaster): Promise<Launch> {
  const { engine, databaseFiles, account } = postmaster;
  const logOffset = await rotateLog(postmaster.log);
  const foreign = await findForeignProcess(databaseFiles);
  const log = await openLog(postmaster.log);
  const parameters = ["-D", databaseFiles, ...settings(postmaster).flatMap((setting) => ["-c", setting])];
  // Without a shell (which pg_ctl would put between), so that no character in a folder's name is special.
  const child = spawn(program(engine, "postgres"), parameters, {
    ...account,
    cwd: reachableFolder,
    detached: true,
    stdio: ["ignore", log.fd, log.fd],
    windowsHide: true,
    // How Postgres is told that the process its lock file names is not another server. It still checks for
    // itself that nothing uses the memory of the server that wrote the file.
    env: { ...plainEnvironment(), ...(foreign === undefined ? {} : { PG_GRANDPARENT_PID: String(foreign) }) },
  });
  child.unref();
  let failure: string | undefined;
  const { promise: ended, resolve } = Promise.withResolvers<void>();
  let hasEnded = false;
  const end = () => {
    hasEnded = true;
    resolve();
  };
  child.once("exit", end);
  child.once("error", (error) => {
    failure = error.message;
    end();
  });
  await log.close();
  return { ended, hasEnded: () => hasEnded, failure: () => failure, logOffset };
}

/** What must hold whatever postgresql.conf says. */
function settings({ address, durable }: Postmaster): string[] {
  const saving = durable
    ? ["fsync=on", "full_page_writes=on"]
    : ["fsync=off", "full_page_writes=off", "synchronous_commit=off"];
  if (process.platform === "win32")
    return [`listen_addresses=${address.host}`, `port=${address.port}`, ...saving];
  return [
    "listen_addresses=",
    // A list of names in double quotes, because a comma would separate two.
    `unix_socket_directories="${address.host.replaceAll('"', '""')}"`,
    `port=${address.port}`,
    "unix_socket_permissions=0700",
    // In the folder of the database: elsewhere a killed server would leave a megabyte behind each time.
    "dynamic_shared_memory_type=mmap",
    ...saving,
  ];
}
