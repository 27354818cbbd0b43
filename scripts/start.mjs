import { prepare } from "./prepare.mjs";
import { buildClient, runToEnd } from "./run.mjs";

const node = prepare();
buildClient();
process.exitCode = await runToEnd(node, ["apps/server/src/main.ts", ...process.argv.slice(2)]);
