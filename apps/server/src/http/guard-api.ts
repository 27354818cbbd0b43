import type { FastifyInstance, FastifyReply, FastifyRequest } from "fastify";
import { crossSiteRefusal, hostRefusal, type Refusal } from "./guard-request.ts";
import type { ServerParts } from "./server-parts.ts";

/** Refuses unknown host names on every route of this scope. */
export function guardHost(scope: FastifyInstance, parts: ServerParts): void {
  scope.addHook("onRequest", async (request, reply) => {
    const refusal = hostRefusal(request, parts);
    return refusal ? refuse(request, reply, refusal) : undefined;
  });
}

/** Refuses what other sites sent, and keeps every answer of this scope out of caches. */
export function guardApi(scope: FastifyInstance, parts: ServerParts): void {
  scope.addHook("onRequest", async (request, reply) => {
    const { method, headers } = request;
    const refusal = crossSiteRefusal({ method, headers, path: request.routeOptions.url ?? "" }, parts);
    return refusal ? refuse(request, reply, refusal) : undefined;
  });
  scope.addHook("onSend", async (_request, reply) => {
    reply.header("cache-control", "no-store");
  });
}

const refuse = (request: FastifyRequest, reply: FastifyReply, { status, reason, message }: Refusal) =>
  reply.code(status).send({ reason, message, requestId: request.id });
