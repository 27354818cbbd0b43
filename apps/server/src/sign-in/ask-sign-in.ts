import type { FastifyRequest } from "fastify";
import { z } from "zod";
import { headersOf } from "../http/headers-of.ts";
import { ADDRESS_HEADER, type SignIn } from "./open-sign-in.ts";

export type SignInAnswer = {
  status: number;
  /** The library's name for a refusal; empty when it did not refuse. */
  code: string;
  setCookies: string[];
  /** What a passkey ceremony needs; null for everything else, because those bodies repeat the session token. */
  ceremony: Record<string, unknown> | null;
};

/** Hands a request to the sign-in library. Rejects when the library failed, rather than refused. */
export async function askSignIn(
  { signIn, origin }: { signIn: SignIn; origin: string },
  request: FastifyRequest,
  body?: unknown,
): Promise<SignInAnswer> {
  const headers = headersOf(request);
  headers.delete("content-length");
  headers.set(ADDRESS_HEADER, request.ip);
  // The guard in front of these routes has made sure of it; browsers may leave it out on requests of the same site.
  headers.set("origin", origin);
  const response = await signIn.handler(
    new Request(new URL(request.routeOptions.url ?? "", origin), {
      method: request.method,
      headers,
      ...(body !== undefined && { body: JSON.stringify(body) }),
    }),
  );
  const { code, ...answered } = answer.parse(await response.json().catch(() => ({})));
  const status = blamesItself(code) ? 400 : response.status;
  if (status >= 500) throw new Error(`The sign-in library answered ${status} ${code}.`);
  const ceremony = answered.challenge === undefined ? null : answered;
  return { status, code, setCookies: response.headers.getSetCookie(), ceremony };
}

/** The library calls it its own failure when a device answers wrongly. */
const blamesItself = (code: string) => code === "FAILED_TO_VERIFY_REGISTRATION";

const answer = z
  .looseObject({ code: z.string().default(""), challenge: z.string().optional() })
  .catch({ code: "" });
