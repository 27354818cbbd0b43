import { TRPC_ERROR_CODES_BY_KEY } from "@trpc/server/rpc";
import type { FastifyInstance, FastifyReply, FastifyRequest } from "fastify";
import { z, ZodError } from "zod";
import { DomainError, type DomainErrorCode } from "../domain-error.ts";
import { describeFailure } from "./describe-failure.ts";
import { TOO_LARGE } from "./large-bodies.ts";
import { RefusedRequest } from "./refused-request.ts";
import type { ServerParts } from "./server-parts.ts";

/** Answers every failure with a sentence and the request's id, and never with what went wrong inside. */
export function answerErrors(server: FastifyInstance, parts: ServerParts): void {
  server.setErrorHandler((error, request, reply) => {
    const { status, ...answer } = answerTo(error, request, parts);
    return reply.code(status).send(answer);
  });
}

/** The same for calls that fail before tRPC sees them, in the shape its client reads. */
export function answerTrpcErrors(calls: FastifyInstance, parts: ServerParts): void {
  calls.setErrorHandler((error, request, reply) => {
    const { status, reason, message } = answerTo(error, request, parts);
    const code = trpcCodeByStatus[status] ?? "INTERNAL_SERVER_ERROR";
    const data = { code, httpStatus: status, reason, fields: null };
    return reply.code(status).send({ error: { code: TRPC_ERROR_CODES_BY_KEY[code], message, data } });
  });
}

export const answerNotFound = (request: FastifyRequest, reply: FastifyReply) =>
  reply
    .code(404)
    .header("cache-control", "no-store")
    .send({ reason: "not-found", message: "There is nothing at this address.", requestId: request.id });

function answerTo(error: unknown, request: FastifyRequest, { logFailure }: ServerParts) {
  const requestId = request.id;
  if (error instanceof RefusedRequest) return { ...error.refusal, requestId };
  if (error instanceof DomainError)
    return { status: statusByCode[error.code], reason: error.reason, message: error.message, requestId };
  if (error instanceof ZodError) {
    const message = error.issues[0]?.message ?? "Check what you entered.";
    return { status: 400, reason: "invalid", message, fields: z.flattenError(error).fieldErrors, requestId };
  }
  if (isClientGone(error)) return { status: 499, reason: "gone", message: "", requestId };
  const status = statusOf(error);
  const known = answerByStatus[status];
  if (known) return { status, ...known, requestId };
  logFailure({
    requestId,
    method: request.method,
    route: request.routeOptions.url,
    ...describeFailure(error),
  });
  return {
    status: 500,
    reason: "internal",
    message: "Something went wrong on the server. Nothing was changed; try again.",
    requestId,
  };
}

// The page was left while its answer was on the way: nobody is there to be told, and nothing failed.
const isClientGone = (error: unknown) =>
  error instanceof Error && "code" in error && error.code === "ERR_STREAM_PREMATURE_CLOSE";

const statusByCode = {
  BAD_REQUEST: 400,
  UNAUTHORIZED: 401,
  FORBIDDEN: 403,
  NOT_FOUND: 404,
  CONFLICT: 409,
  TOO_MANY_REQUESTS: 429,
} satisfies Record<DomainErrorCode, number>;

const answerByStatus: Record<number, { reason: string; message: string }> = {
  400: { reason: "unreadable", message: "The request could not be read." },
  413: { reason: "too-large", message: TOO_LARGE },
  415: { reason: "not-json", message: "Send this request as application/json." },
  429: { reason: "too-many-requests", message: "Too many requests at once. Wait a moment and try again." },
};

const trpcCodeByStatus: Record<number, keyof typeof TRPC_ERROR_CODES_BY_KEY> = {
  400: "BAD_REQUEST",
  403: "FORBIDDEN",
  413: "PAYLOAD_TOO_LARGE",
  415: "UNSUPPORTED_MEDIA_TYPE",
  429: "TOO_MANY_REQUESTS",
};

const statusOf = (error: unknown): number =>
  error instanceof Error && "statusCode" in error && typeof error.statusCode === "number"
    ? error.statusCode
    : 500;
