import { prepare } from "./prepare.mjs";
import { finish, runChecks } from "./run-checks.mjs";

prepare();
finish(runChecks());
