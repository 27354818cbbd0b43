import { randomUUID } from "node:crypto";
import compress from "@fastify/compress";
import fastify, { type FastifyInstance } from "fastify";
import { joinRoutes } from "../sign-in/join.routes.ts";
import { setupRoutes } from "../sign-in/setup.routes.ts";
import { signInRoutes } from "../sign-in/sign-in.routes.ts";
import { viewerRoutes } from "../sign-in/viewer.routes.ts";
import { BODY_LIMIT_BYTES } from "./body-limit.ts";
import { answerErrors, answerNotFound, answerTrpcErrors } from "./answer-errors.ts";
import { endStreamsOnClose } from "./end-streams.ts";
import { guardApi, guardHost } from "./guard-api.ts";
import { healthRoutes } from "./health.routes.ts";
import { allowLargeBodies } from "./large-bodies.ts";
import { limitRate } from "./limit-rate.ts";
import { secureHeaders } from "./secure-headers.ts";
import { serveClient } from "./serve-client.ts";
import type { ServerParts } from "./server-parts.ts";
import { trpcRoutes } from "./trpc.routes.ts";

/** The whole server, ready to listen. Closing it does not close the database. */
export async function buildServer(parts: ServerParts): Promise<FastifyInstance> {
  const server = fastify({
    bodyLimit: BODY_LIMIT_BYTES,
    genReqId: () => randomUUID(),
    trustProxy: parts.trustedProxies.length > 0 ? parts.trustedProxies : false,
    forceCloseConnections: "idle",
    requestTimeout: 30_000,
    // A batch names all its calls in one parameter.
    routerOptions: { maxParamLength: 2000 },
  });
  answerErrors(server, parts);
  server.setNotFoundHandler(answerNotFound);
  server.addHook("onRequest", async (request, reply) => {
    reply.header("x-request-id", request.id);
  });
  await secureHeaders(server, parts);
  await limitRate(server);
  await server.register(compress, { customTypes: isCompressible, globalDecompression: false });
  await server.register(healthRoutes, parts);
  await server.register(async (named) => {
    guardHost(named, parts);
    await named.register(serveClient);
    await named.register(async (api) => {
      guardApi(api, parts);
      await api.register(viewerRoutes, parts);
      await api.register(setupRoutes, parts);
      await api.register(joinRoutes, parts);
      await api.register(signInRoutes, parts);
    });
    await named.register(async (calls) => {
      answerTrpcErrors(calls, parts);
      endStreamsOnClose(calls);
      guardApi(calls, parts);
      allowLargeBodies(calls, parts);
      await calls.register(trpcRoutes, parts);
    });
  });
  return server;
}

// A compressor would hold live updates back until its window is full.
const isCompressible = (contentType: string) =>
  /^(text\/(?!event-stream)|application\/(json|javascript)|image\/svg)/.test(contentType);
