import type { FastifyInstance, FastifyRequest } from "fastify";
import type { ServerParts } from "../http/server-parts.ts";
import { createOrganization, organizationSetup } from "./create-organization.ts";

export async function setupRoutes(server: FastifyInstance, { database }: ServerParts): Promise<void> {
  server.route({ method: "POST", url: "/api/setup", handler: setUp });

  async function setUp(request: FastifyRequest) {
    await createOrganization(database, organizationSetup.parse(request.body));
    return { done: true };
  }
}
