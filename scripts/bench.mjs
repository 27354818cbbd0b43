import { spawnSync } from "node:child_process";
import { readdirSync } from "node:fs";
import { join } from "node:path";
import { environment, prepare, root } from "./prepare.mjs";
import { buildClient } from "./run.mjs";

const node = prepare();
buildClient();
const folders = ["packages/calibration/bench", "packages/questions/bench", "apps/server/bench"];
const files = folders.flatMap((folder) =>
  readdirSync(join(root, folder))
    .filter((file) => file.endsWith(".bench.ts"))
    .map((file) => join(folder, file)),
);
for (const file of files) {
  const { status } = spawnSync(node, [file], { cwd: root, stdio: ["ignore", 1, 2], env: environment() });
  if (status !== 0) process.exitCode = 1;
}
