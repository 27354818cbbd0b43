import { randomUUID } from "node:crypto";
import { passkey } from "@better-auth/passkey";
import type { Database, SignInDatabase } from "@evenhand/db";
import { betterAuth } from "better-auth";
import { APIError } from "better-auth/api";
import { isDisabled } from "./memberships.queries.ts";

export type SignInOptions = {
  database: Database;
  signInDatabase: SignInDatabase;
  /** Where people reach Evenhand; its host name is what passkeys are bound to. */
  origin: string;
  secret: string;
};

const HOUR_SECONDS = 60 * 60;

/** Set by the server itself on every request that it hands to the library, whatever the client sent. */
export const ADDRESS_HEADER = "x-evenhand-address";

export type SignIn = ReturnType<typeof openSignIn>;

/** Passwords, sessions and passkeys. Accounts are made by setup and invitations only. */
export function openSignIn({ database, signInDatabase, origin, secret }: SignInOptions) {
  return betterAuth({
    appName: "Evenhand",
    baseURL: origin,
    basePath: "/api/auth",
    secrets: [{ version: 1, value: secret }],
    trustedOrigins: [origin],
    database: { db: signInDatabase, type: "postgres", transaction: true },
    emailAndPassword: {
      enabled: true,
      disableSignUp: true,
      minPasswordLength: 12,
      maxPasswordLength: 128,
    },
    session: {
      expiresIn: 12 * HOUR_SECONDS,
      updateAge: HOUR_SECONDS / 4,
      // Adding a passkey asks for a sign-in not older than this.
      freshAge: HOUR_SECONDS,
    },
    databaseHooks: {
      session: {
        create: {
          before: async ({ userId }) => {
            if (await isDisabled(database, userId))
              throw new APIError("FORBIDDEN", { code: "ACCOUNT_DISABLED" });
          },
        },
      },
    },
    plugins: [
      passkey({
        rpID: new URL(origin).hostname,
        rpName: "Evenhand",
        origin,
        authenticatorSelection: { residentKey: "required", userVerification: "required" },
        // A passkey replaces the password, so touching a found key must not be enough.
        registration: {
          afterVerification: ({ verification }) => {
            if (!verification.registrationInfo?.userVerified) throw unverified();
          },
        },
        authentication: {
          afterVerification: ({ verification }) => {
            if (!verification.authenticationInfo.userVerified) throw unverified();
          },
        },
        // The column is credential_id, which the camel-case plugin would not reach from "credentialID".
        schema: { passkey: { fields: { credentialID: "credentialId" } } },
      }),
    ],
    advanced: {
      // One statement for a session and its account, where the library would ask twice.
      database: { generateId: () => randomUUID(), joins: true },
      disableCSRFCheck: false,
      disableOriginCheck: false,
      ...cookies(origin),
      ipAddress: { ipAddressHeaders: [ADDRESS_HEADER] },
    },
    // Its own limiter counts in memory and by address only; see sign-in-limit.ts.
    rateLimit: { enabled: false },
    telemetry: { enabled: false },
    // Failures reach the server's own log, which leaves out what people typed.
    logger: { disabled: true },
    onAPIError: { throw: true },
  });
}

const unverified = () => new APIError("UNAUTHORIZED", { code: "AUTHENTICATION_FAILED" });

const SESSION_COOKIE = "evenhand.session";

/** `__Host-` ties a cookie to this very host; browsers take it over HTTPS only. */
function cookies(origin: string) {
  const secure = origin.startsWith("https:");
  const prefix = secure ? "__Host-" : "";
  const attributes = { httpOnly: true, sameSite: "strict" as const, secure, path: "/" };
  return {
    // The library's own prefix is __Secure-, which is weaker.
    useSecureCookies: false,
    cookies: {
      session_token: { name: `${prefix}${SESSION_COOKIE}`, attributes },
      dont_remember: { name: `${prefix}evenhand.brief`, attributes },
      "better-auth-passkey": { name: `${prefix}evenhand.passkey`, attributes },
    },
  };
}
