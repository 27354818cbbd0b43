import { spawnSync } from "node:child_process";
import { existsSync } from "node:fs";
import { delimiter, join } from "node:path";
import { environment, stop, tool } from "./prepare.mjs";

const NAMES = ["chromium", "chromium-browser", "google-chrome", "google-chrome-stable"];
const PLACES = [
  "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
  "/Applications/Chromium.app/Contents/MacOS/Chromium",
  "C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe",
];
const DOWNLOAD_MS = 180_000;

/** The path of a Chromium, or an empty string for Playwright's own. Installs one when there is none. */
export function findBrowser() {
  const installed = findInstalled();
  if (installed) return installed;
  process.stderr.write("Looking for a browser for the end-to-end tests; this happens once.\n");
  if (succeeds(tool("playwright"), ["install", "chromium-headless-shell"])) return "";
  if (process.getuid?.() === 0 && succeeds("apt-get", ["update", "-qq"]))
    succeeds("apt-get", ["install", "-y", "-qq", "chromium"]);
  return (
    findInstalled() ??
    stop("There is no browser for the end-to-end tests. Install Chromium or Chrome and run the tests again.")
  );
}

function findInstalled() {
  const folders = (process.env.PATH ?? "").split(delimiter);
  return [...folders.flatMap((folder) => NAMES.map((name) => join(folder, name))), ...PLACES].find(
    existsSync,
  );
}

function succeeds(program, args) {
  const options = {
    stdio: ["ignore", 2, 2],
    timeout: DOWNLOAD_MS,
    env: environment({ DEBIAN_FRONTEND: "noninteractive" }),
  };
  return spawnSync(program, args, options).status === 0;
}
