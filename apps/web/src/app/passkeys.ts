import { passkeyClient } from "@better-auth/passkey/client";
import { createAuthClient } from "better-auth/client";
import { Refused } from "./refused.ts";

/** Lets the browser show the passkeys it has for this site, and signs in with the chosen one. */
export async function signInWithPasskey(): Promise<void> {
  const { error } = await client.signIn.passkey();
  if (error) throw refusal(error, "No passkey was used. Try again, or sign in with your password.");
}

/** Lets the browser make a passkey on this device or another, and keeps it under this name. */
export async function addPasskey(name: string): Promise<void> {
  const { error } = await client.passkey.addPasskey({ name });
  if (error) throw refusal(error, "No passkey was added. Try again when you are ready.");
}

const client = createAuthClient({
  baseURL: window.location.origin,
  basePath: "/api/auth",
  plugins: [passkeyClient()],
});

type LibraryError = { message?: string | undefined; code?: string | undefined; reason?: unknown };

/** Only the server's refusals carry a `reason`; everything else happened in the browser, mostly by closing its window. */
function refusal(error: LibraryError, stoppedInBrowser: string): Refused {
  const { reason, message, code } = error;
  if (typeof reason === "string" && message !== undefined) return new Refused(message, { reason });
  return code === "ERROR_AUTHENTICATOR_PREVIOUSLY_REGISTERED"
    ? new Refused("This device has a passkey for you already. Use it to sign in.", {
        reason: "passkey-known",
      })
    : new Refused(stoppedInBrowser, { reason: "passkey-stopped" });
}
