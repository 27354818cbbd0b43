import { fastifyTRPCPlugin, type FastifyTRPCPluginOptions } from "@trpc/server/adapters/fastify";
import type { FastifyInstance } from "fastify";
import { appRouter, type AppRouter } from "../router.ts";
import { findViewer } from "../sign-in/find-viewer.ts";
import { headersOf } from "./headers-of.ts";
import { describeFailure } from "./describe-failure.ts";
import type { ServerParts } from "./server-parts.ts";

const MAX_CALLS_PER_REQUEST = 20;

export async function trpcRoutes(server: FastifyInstance, parts: ServerParts): Promise<void> {
  const trpcOptions: FastifyTRPCPluginOptions<AppRouter>["trpcOptions"] = {
    router: appRouter,
    // Lets clients send the input of queries in a body, because addresses end up in logs.
    allowMethodOverride: true,
    maxBatchSize: MAX_CALLS_PER_REQUEST,
    createContext: async ({ req, res }) => {
      const { viewer, setCookies } = await findViewer(parts, headersOf(req));
      if (setCookies.length > 0) res.header("set-cookie", setCookies);
      return { database: parts.database, viewer, requestId: req.id };
    },
    onError: ({ error, path, req }) => {
      if (error.code !== "INTERNAL_SERVER_ERROR") return;
      parts.logFailure({ requestId: req.id, call: path, ...describeFailure(error.cause ?? error) });
    },
  };
  await server.register(fastifyTRPCPlugin, { prefix: "/trpc", trpcOptions });
}
