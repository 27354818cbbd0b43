import type { FastifyInstance, FastifyReply, FastifyRequest } from "fastify";
import { z } from "zod";
import type { ServerParts } from "../http/server-parts.ts";
import { askSignIn, type SignInAnswer } from "./ask-sign-in.ts";
import { answerOf } from "./sign-in-answers.ts";

/** The few doors of the sign-in library that are open; everything else of it answers as not there. */
export async function signInRoutes(server: FastifyInstance, parts: ServerParts): Promise<void> {
  const open = (method: "GET" | "POST", path: string, handler: typeof passOn) =>
    server.route({ method, url: `/api/auth${path}`, handler });
  open("POST", "/sign-in/email", passOnCounted);
  open("POST", "/sign-out", passOn);
  open("GET", "/passkey/generate-authenticate-options", passOn);
  open("POST", "/passkey/verify-authentication", passOnCounted);
  open("GET", "/passkey/generate-register-options", passOn);
  open("POST", "/passkey/verify-registration", passOn);

  async function passOn(request: FastifyRequest, reply: FastifyReply) {
    return await send(await askSignIn(parts, request), request, reply);
  }

  /** Doors that can be tried are limited by address and by the account that is named, known or not. */
  async function passOnCounted(request: FastifyRequest, reply: FastifyReply) {
    const { email: account } = named.parse(request.body);
    const who = { address: request.ip, account };
    const refused = await parts.signInLimit.attempt(who);
    if (refused) {
      const answer = { ...answerOf("TOO_MANY_SIGN_INS"), requestId: request.id };
      return await reply.code(429).header("retry-after", refused.waitSeconds).send(answer);
    }
    const answer = await askSignIn(parts, request);
    if (answer.status < 400) await parts.signInLimit.forgive(who);
    return await send(answer, request, reply);
  }
}

const named = z.object({ email: z.string().max(1000).optional() }).catch({});

async function send(
  { status, code, setCookies, ceremony }: SignInAnswer,
  request: FastifyRequest,
  reply: FastifyReply,
) {
  if (setCookies.length > 0) reply.header("set-cookie", setCookies);
  if (status >= 400) return await reply.code(status).send({ ...answerOf(code), requestId: request.id });
  return await reply.send(ceremony ?? { done: true });
}
