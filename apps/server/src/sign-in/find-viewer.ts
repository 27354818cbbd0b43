import type { Database } from "@evenhand/db";
import { APIError } from "better-auth/api";
import type { SignedIn } from "../trpc.ts";
import { findMembership } from "./memberships.queries.ts";
import type { SignIn } from "./open-sign-in.ts";

/** Days after which a session ends even when it was used all the time. */
const LONGEST_SESSION_DAYS = 7;

/** `setCookies` prolong the session in the browser; the answer has to carry them. */
export type FoundViewer = { viewer: SignedIn | null; setCookies: string[] };

/** The member behind a request. Rejects when the database does not answer, which is not the same as signed out. */
export async function findViewer(
  { database, signIn }: { database: Database; signIn: SignIn },
  headers: Headers,
): Promise<FoundViewer> {
  if (!headers.has("cookie")) return { viewer: null, setCookies: [] };
  const { response, headers: answered } = await readSession(signIn, headers);
  const setCookies = answered.getSetCookie();
  if (!response || isTooOld(response.session.createdAt)) return { viewer: null, setCookies };
  const { userId, id: sessionId } = response.session;
  const membership = await findMembership(database, userId);
  return { viewer: membership ? { ...membership, userId, sessionId } : null, setCookies };
}

async function readSession(signIn: SignIn, headers: Headers) {
  try {
    return await signIn.api.getSession({ headers, returnHeaders: true });
  } catch (error) {
    // The session ended while it was being prolonged.
    if (error instanceof APIError && error.status === "UNAUTHORIZED")
      return { response: null, headers: new Headers() };
    throw error;
  }
}

const isTooOld = (createdAt: Date) => Date.now() - createdAt.getTime() > LONGEST_SESSION_DAYS * 86_400_000;
