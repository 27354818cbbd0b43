import type { FastifyInstance } from "fastify";
import { isStream } from "./end-streams.ts";
import { crossSiteRefusal, hostRefusal, type Refusal } from "./guard-request.ts";
import { RefusedRequest } from "./refused-request.ts";
import type { ServerParts } from "./server-parts.ts";

/** Refuses unknown host names on every route of this scope. */
export function guardHost(scope: FastifyInstance, parts: ServerParts): void {
  scope.addHook("onRequest", async (request) => refuse(hostRefusal(request, parts)));
}

/** Refuses what other sites sent, and keeps every answer of this scope out of caches. */
export function guardApi(scope: FastifyInstance, parts: ServerParts): void {
  scope.addHook("onRequest", async ({ method, headers, routeOptions }) =>
    refuse(crossSiteRefusal({ method, headers, path: routeOptions.url ?? "" }, parts)),
  );
  scope.addHook("onSend", async (_request, reply, payload) => {
    reply.header("cache-control", "no-store");
    // Headers of its own come last, and a proxy must not hold a stream back to compress it.
    if (isStream(payload)) payload.headers.set("cache-control", "no-store, no-transform");
  });
}

function refuse(refusal: Refusal | null): void {
  if (refusal) throw new RefusedRequest(refusal);
}
