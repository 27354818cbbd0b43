import { prepare } from "./prepare.mjs";
import { runToEnd } from "./run.mjs";

const node = prepare();
// npm tells where the person stands; without npm, it is here
const standing = { INIT_CWD: process.env.INIT_CWD ?? process.cwd() };
process.exitCode = await runToEnd(node, ["apps/cli/src/main.ts", ...process.argv.slice(2)], standing);
