import helmet from "@fastify/helmet";
import type { FastifyInstance } from "fastify";
import type { ServerParts } from "./server-parts.ts";

const YEAR_SECONDS = 365 * 24 * 60 * 60;

export async function secureHeaders(server: FastifyInstance, { origin }: ServerParts): Promise<void> {
  await server.register(helmet, {
    contentSecurityPolicy: {
      useDefaults: false,
      directives: {
        "default-src": ["'self'"],
        "script-src": ["'self'"],
        "style-src": ["'self'"],
        "img-src": ["'self'", "data:"],
        "font-src": ["'self'"],
        "connect-src": ["'self'"],
        "object-src": ["'none'"],
        "base-uri": ["'none'"],
        "form-action": ["'self'"],
        "frame-ancestors": ["'none'"],
        "require-trusted-types-for": ["'script'"],
        // The only one; it lets the app's own workers through.
        "trusted-types": ["evenhand-worker"],
      },
    },
    referrerPolicy: { policy: "no-referrer" },
    crossOriginOpenerPolicy: { policy: "same-origin" },
    crossOriginResourcePolicy: { policy: "same-origin" },
    xFrameOptions: { action: "deny" },
    strictTransportSecurity: origin.startsWith("https:") ? { maxAge: YEAR_SECONDS } : false,
  });
}
