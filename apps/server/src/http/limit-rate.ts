import rateLimit from "@fastify/rate-limit";
import type { FastifyInstance, FastifyRequest } from "fastify";

/** Far above what a busy office behind one address sends; it stops runaway scripts. */
const REQUESTS_PER_MINUTE = 3000;

/** Calls that are never refused for their number: what was typed in the room must reach the server. */
const NEVER_LIMITED = ["notes.save"];

export async function limitRate(server: FastifyInstance): Promise<void> {
  await server.register(rateLimit, {
    max: REQUESTS_PER_MINUTE,
    timeWindow: 60_000,
    allowList: (request) => isNeverLimited(request),
  });
}

function isNeverLimited(request: FastifyRequest): boolean {
  const calls = /^\/trpc\/([^?]*)/.exec(request.url)?.[1];
  return (
    calls !== undefined &&
    decodeURIComponent(calls)
      .split(",")
      .some((call) => NEVER_LIMITED.includes(call))
  );
}
