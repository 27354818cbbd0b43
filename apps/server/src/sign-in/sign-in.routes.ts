import type { FastifyInstance, FastifyReply, FastifyRequest } from "fastify";
import type { ZodType } from "zod";
import { headersOf } from "../http/headers-of.ts";
import { RefusedRequest } from "../http/refused-request.ts";
import type { ServerParts } from "../http/server-parts.ts";
import { askSignIn, type SignInAnswer } from "./ask-sign-in.ts";
import { findViewer } from "./find-viewer.ts";
import { refuseWeakPassword } from "./password-rules.ts";
import { answerOf } from "./sign-in-answers.ts";
import {
  nothing,
  passkeyRegistrationBody,
  passkeySignInBody,
  passwordBody,
  passwordChangeBody,
} from "./sign-in-bodies.ts";

/** The few doors of the sign-in library that are open; everything else of it answers as not there. */
export async function signInRoutes(server: FastifyInstance, parts: ServerParts): Promise<void> {
  read("/passkey/generate-authenticate-options");
  read("/passkey/generate-register-options");
  pass("/sign-out", nothing);
  pass("/passkey/verify-registration", passkeyRegistrationBody);
  tryOut("/passkey/verify-authentication", passkeySignInBody, async () => undefined);
  tryOut("/sign-in/email", passwordBody, async ({ email }) => email);
  tryOut("/change-password", passwordChangeBody, async ({ newPassword }, request) => {
    const { viewer } = await findViewer(parts, headersOf(request));
    if (!viewer) throw signedOut();
    refuseWeakPassword(newPassword, viewer.email);
    return viewer.userId;
  });

  function read(path: string) {
    const url = `/api/auth${path}`;
    server.route({ method: "GET", url, handler: (request, reply) => passOn(request, reply) });
  }

  function pass<Body>(path: string, schema: ZodType<Body>) {
    const url = `/api/auth${path}`;
    server.route({
      method: "POST",
      url,
      handler: (request, reply) => passOn(request, reply, schema.parse(request.body)),
    });
  }

  /** For doors at which one can guess: limited by address and by the account that is named, known or not. */
  function tryOut<Body>(
    path: string,
    schema: ZodType<Body>,
    accountOf: (body: Body, request: FastifyRequest) => Promise<string | undefined>,
  ) {
    const url = `/api/auth${path}`;
    server.route({
      method: "POST",
      url,
      handler: async (request, reply) => {
        const body = schema.parse(request.body);
        const who = { address: request.ip, account: await accountOf(body, request) };
        const refused = await parts.signInLimit.attempt(who);
        if (refused) {
          reply.header("retry-after", refused.waitSeconds);
          return send({ ...nothingSent, status: 429, code: "TOO_MANY_SIGN_INS" }, request, reply);
        }
        const answer = await askSignIn(parts, request, body);
        if (answer.status < 400) await parts.signInLimit.forgive(who);
        return send(answer, request, reply);
      },
    });
  }

  async function passOn(request: FastifyRequest, reply: FastifyReply, body?: unknown) {
    return send(await askSignIn(parts, request, body), request, reply);
  }
}

const signedOut = () => new RefusedRequest({ status: 401, ...answerOf("UNAUTHORIZED") });

const nothingSent = { setCookies: [], ceremony: null };

function send(
  { status, code, setCookies, ceremony }: SignInAnswer,
  request: FastifyRequest,
  reply: FastifyReply,
): FastifyReply {
  if (setCookies.length > 0) reply.header("set-cookie", setCookies);
  if (status >= 400) return reply.code(status).send({ ...answerOf(code), requestId: request.id });
  return reply.send(ceremony ?? { done: true });
}
