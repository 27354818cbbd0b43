import type { FastifyInstance, FastifyRequest } from "fastify";
import { z } from "zod";
import type { ServerParts } from "../http/server-parts.ts";
import { acceptance, acceptInvitation, readInvitation } from "./accept-invitation.ts";

export async function joinRoutes(server: FastifyInstance, { database }: ServerParts): Promise<void> {
  server.route({ method: "GET", url: "/api/join", handler: read });
  server.route({ method: "POST", url: "/api/join", handler: accept });

  async function read(request: FastifyRequest) {
    const { token } = z.object({ token: z.string().max(200).default("") }).parse(request.query);
    return await readInvitation(database, token);
  }

  async function accept(request: FastifyRequest) {
    const { email } = await acceptInvitation(database, acceptance.parse(request.body));
    return { done: true, email };
  }
}
