import type { FastifyInstance } from "fastify";
import { headersOf } from "../http/headers-of.ts";
import type { ServerParts } from "../http/server-parts.ts";
import { findViewer } from "./find-viewer.ts";
import { hasOrganization } from "./setup-link.ts";

/** Who is signed in, for the client's first look. */
export async function viewerRoutes(server: FastifyInstance, parts: ServerParts): Promise<void> {
  server.get("/api/viewer", async (request, reply) => {
    const { viewer, setCookies } = await findViewer(parts, headersOf(request));
    if (setCookies.length > 0) reply.header("set-cookie", setCookies);
    if (!viewer) return { viewer: null, needsSetup: !(await hasOrganization(parts.database)) };
    const { memberId, organizationId, organizationName, name, email, role, isDemo } = viewer;
    return {
      viewer: { memberId, organizationId, organizationName, name, email, role, isDemo },
      needsSetup: false,
    };
  });
}
