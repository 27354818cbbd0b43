import { spawn, spawnSync } from "node:child_process";
import { environment, root, stop, tool } from "./prepare.mjs";

/** Runs a program in the foreground until it ends, passing on the signals that end us. Resolves with its exit code. */
export function runToEnd(program, args, env = {}) {
  const child = spawn(program, args, { cwd: root, stdio: "inherit", env: environment(env) });
  for (const signal of ["SIGINT", "SIGTERM", "SIGHUP"]) process.on(signal, () => child.kill(signal));
  return new Promise((resolve, reject) => {
    child.on("error", reject);
    child.on("exit", (code, signal) => resolve(code ?? (signal === "SIGINT" ? 130 : 1)));
  });
}

/** Builds the client when its sources, or those it imports, have changed since the last build. */
export function buildClient() {
  const { status, stdout, stderr } = spawnSync(
    tool("turbo"),
    ["run", "build", "--filter=@evenhand/web", "--output-logs=errors-only"],
    {
      cwd: root,
      stdio: ["ignore", "pipe", "pipe"],
      encoding: "utf8",
      env: environment(),
      shell: process.platform === "win32",
    },
  );
  if (status === 0) return;
  process.stderr.write(`${stdout}${stderr}`);
  stop("The client could not be built; the reason is above.");
}
