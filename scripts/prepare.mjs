// Runs before anything is installed: Node's standard library only, and no newer than Node 20.
import { spawnSync } from "node:child_process";
import { existsSync, readFileSync } from "node:fs";
import { delimiter, dirname, join } from "node:path";
import { fileURLToPath } from "node:url";

export const root = fileURLToPath(new URL("..", import.meta.url));
const bin = join(root, "node_modules", ".bin");
const windows = process.platform === "win32";

/** Installs what is missing and returns the path of the Node that npm brought. */
export function prepare() {
  if (Number(process.versions.node.split(".")[0]) < 20)
    stop(
      `Evenhand needs Node 20 or newer; this is ${process.version}. Install a current one from nodejs.org.`,
    );
  if (!isInstalled()) {
    process.stderr.write("Installing what is missing; this happens once.\n");
    const { status } = npm(["ci", "--ignore-scripts", "--no-audit", "--no-fund", "--loglevel=error"]);
    if (status !== 0)
      stop("npm could not install the packages; its message is above. Check the network and try again.");
  }
  return nodePath();
}

/** The environment in which our own Node and our own tools come first. */
export function environment(more = {}) {
  const path = [dirname(nodePath()), bin, process.env.PATH ?? ""].join(delimiter);
  return { ...process.env, PATH: path, TURBO_TELEMETRY_DISABLED: "1", DO_NOT_TRACK: "1", ...more };
}

export const tool = (name) => join(bin, windows ? `${name}.cmd` : name);

export function stop(sentence) {
  process.stderr.write(`${sentence}\n`);
  process.exit(1);
}

// npm 10 does not link a program that several optional packages name, so the one for this machine is asked for by name.
const NODE_PACKAGES = ["node", "node-bin"].map(
  (start) => `${start}-${windows ? "win" : process.platform}-${process.arch}`,
);

function nodePath() {
  const brought = NODE_PACKAGES.map((name) =>
    join(root, "node_modules", name, "bin", windows ? "node.exe" : "node"),
  ).find((path) => existsSync(path));
  if (brought) return brought;
  if (Number(process.versions.node.split(".")[0]) >= 24) return process.execPath;
  return stop(
    `npm has no Node 24 for ${process.platform} on ${process.arch}. Install Node 24 or newer yourself and try again.`,
  );
}

// npm keeps a copy of what it put into node_modules; what our lock file asks for must be in it, version for version.
function isInstalled() {
  const kept = readLock(join(root, "node_modules", ".package-lock.json"));
  const wanted = readLock(join(root, "package-lock.json"));
  if (!kept || !wanted) return false;
  return Object.entries(wanted).every(
    ([path, { version, optional, link }]) =>
      path === "" || !path.startsWith("node_modules") || link || optional || kept[path]?.version === version,
  );
}

function readLock(file) {
  try {
    return JSON.parse(readFileSync(file, "utf8")).packages;
  } catch {
    return undefined;
  }
}

function npm(args) {
  const script = process.env.npm_execpath;
  const options = { cwd: root, stdio: ["ignore", 2, 2] };
  return script
    ? spawnSync(process.execPath, [script, ...args], options)
    : spawnSync("npm", args, { ...options, shell: windows });
}
