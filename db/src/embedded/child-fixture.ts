import { spawn } from "node:child_process";
import { once } from "node:events";
import { createInterface } from "node:readline";
import { onTestFinished } from "vitest";
import type { EmbeddedDatabase, startEmbedded } from "./start-embedded.ts";

type Options = Parameters<typeof startEmbedded>[1];

type ChildOptions = {
  uid?: number;
  andThen?: "stop" | "forget" | "wait";
  umask?: number;
  ownGroup?: boolean;
  env?: Record<string, string>;
};

type Report = { started?: Omit<EmbeddedDatabase, "stop">; refused?: string };

/** Starts in a Node process of its own, as another user if `uid` says so. */
export function startInChild(
  dataFolder: string,
  { uid, umask, andThen = "wait", env, ownGroup = false, ...options }: Options & ChildOptions = {},
) {
  const task = JSON.stringify({
    dataFolder,
    uid,
    umask,
    andThen,
    options: { durable: false, ...options },
  });
  const child = spawn(process.execPath, ["--input-type=module", "--eval", childScript, task], {
    env: { ...process.env, ...env },
    detached: ownGroup,
    stdio: ["pipe", "pipe", "inherit"],
  });
  const ended = once(child, "exit");
  onTestFinished(async () => {
    child.kill("SIGKILL");
    await ended;
  });
  const report = async (): Promise<Report> => {
    for await (const line of createInterface({ input: child.stdout })) {
      const parsed: Report = JSON.parse(line);
      return parsed;
    }
    return { refused: "the process ended without a word" };
  };
  const reported = report();
  const started = async () => {
    const { started: database, refused } = await reported;
    if (database === undefined) throw new Error(refused);
    return database;
  };
  return { child, ended, reported, started };
}

const childScript = `
  import { startEmbedded } from ${JSON.stringify(new URL("start-embedded.ts", import.meta.url).href)};
  const { dataFolder, uid, umask, andThen, options } = JSON.parse(process.argv[1]);
  // After the imports: the sources may lie where this user cannot read.
  if (uid !== undefined) { process.setgroups([]); process.setgid(uid); process.setuid(uid); }
  if (umask !== undefined) process.umask(umask);
  const say = (report) => console.log(JSON.stringify(report));
  try {
    const database = await startEmbedded(dataFolder, options);
    say({ started: database });
    // Nothing here keeps Node alive but what the database itself waits for.
    if (andThen === "stop") await database.stop();
    if (andThen === "wait") process.stdin.once("end", () => database.stop()).resume();
  } catch (error) {
    say({ refused: error.name === 'DatabaseStartError' ? error.message : error.stack });
    process.exit(1);
  }
`;
