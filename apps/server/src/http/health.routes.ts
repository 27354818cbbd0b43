import type { FastifyInstance } from "fastify";
import type { ServerParts } from "./server-parts.ts";

/** For whoever watches the process: no host check, no limit, nothing to learn. */
export async function healthRoutes(server: FastifyInstance, { database }: ServerParts): Promise<void> {
  const options = { config: { rateLimit: false as const } };
  server.get("/healthz", options, async () => ({ status: "ok" }));
  server.get("/readyz", options, async (_request, reply) => {
    const ready = await database.ping().then(
      () => true,
      () => false,
    );
    return reply.code(ready ? 200 : 503).send({ status: ready ? "ok" : "unavailable" });
  });
}
