import { prepare, tool } from "./prepare.mjs";
import { runToEnd } from "./run.mjs";

const node = prepare();
const server = runToEnd(node, ["--watch", "apps/server/src/main.ts", ...process.argv.slice(2)]);
const client = runToEnd(tool("vite"), ["apps/web", "--config", "apps/web/vite.config.ts"]);
process.exitCode = await Promise.race([server, client]);
process.exit();
