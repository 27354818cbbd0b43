import type { Database } from "@evenhand/db";
import type { SignIn } from "../sign-in/open-sign-in.ts";
import type { SignInLimit } from "../sign-in/sign-in-limit.ts";

/** What the routes of this server work with. */
export type ServerParts = {
  /** Where people reach Evenhand. */
  origin: string;
  port: number;
  trustedProxies: string[];
  database: Database;
  signIn: SignIn;
  signInLimit: SignInLimit;
  /** Where a line about a failure goes. */
  logFailure: (line: Record<string, unknown>) => void;
};
