import { existsSync } from "node:fs";
import { join } from "node:path";
import fastifyStatic from "@fastify/static";
import type { FastifyInstance } from "fastify";
import { answerNotFound } from "./answer-errors.ts";

const BUILT_CLIENT = join(import.meta.dirname, "../../../web/dist");

/** The built client: its files, and its page for every address that the client itself routes. */
export async function serveClient(server: FastifyInstance): Promise<void> {
  const built = existsSync(join(BUILT_CLIENT, "index.html"));
  if (built)
    await server.register(fastifyStatic, {
      root: BUILT_CLIENT,
      wildcard: false,
      index: false,
      cacheControl: false,
      setHeaders: (reply, path) => {
        // Names of files in assets/ change with their content.
        const cached = path.startsWith(join(BUILT_CLIENT, "assets"));
        reply.header("cache-control", cached ? "public, max-age=31536000, immutable" : "no-cache");
      },
    });
  server.get("/*", async (request, reply) => {
    const isPage = built && !/^\/(api|trpc|assets)(\/|$)/.test(request.url.replace(/\?.*/s, ""));
    return isPage ? reply.sendFile("index.html") : answerNotFound(request, reply);
  });
}
