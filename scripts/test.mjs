import { findBrowser } from "./find-browser.mjs";
import { prepare } from "./prepare.mjs";
import { buildClient } from "./run.mjs";
import { add, finish, runChecks, runEndToEnd } from "./run-checks.mjs";

prepare();
const browser = findBrowser();
const checked = runChecks();
buildClient();
finish(add(checked, runEndToEnd(browser)));
