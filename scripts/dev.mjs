import { prepare, tool } from "./prepare.mjs";
import { runToEnd } from "./run.mjs";

const node = prepare();
// People open the client's address, so that is the one whose requests the server believes.
const server = runToEnd(node, ["--watch", "apps/server/src/main.ts", ...process.argv.slice(2)], {
  EVENHAND_ORIGIN: "http://localhost:4311",
});
const client = runToEnd(tool("vite"), ["apps/web", "--config", "apps/web/vite.config.ts"]);
process.exitCode = await Promise.race([server, client]);
process.exit();
