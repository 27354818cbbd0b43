import { spawn } from "node:child_process";
import { text } from "node:stream/consumers";
import { fileURLToPath } from "node:url";

const main = fileURLToPath(new URL("../main.ts", import.meta.url));

export type Ended = { exitCode: number | null; out: string; problem: string };

/** Runs the program as a person would, standing in a folder, and waits for its end. */
export async function evenhand(
  args: string[],
  { standingIn = process.cwd(), input = "" }: { standingIn?: string; input?: string | Uint8Array } = {},
): Promise<Ended> {
  const child = spawn(process.execPath, [main, ...args], { env: { ...process.env, INIT_CWD: standingIn } });
  const ended = new Promise<number | null>((resolve, reject) => {
    child.on("error", reject);
    child.on("close", resolve);
  });
  // A program that refuses its arguments does not read its input
  child.stdin.on("error", () => {});
  child.stdin.end(input);
  const [out, problem, exitCode] = await Promise.all([text(child.stdout), text(child.stderr), ended]);
  return { exitCode, out, problem };
}
