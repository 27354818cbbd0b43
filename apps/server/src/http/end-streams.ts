import type { FastifyInstance, FastifyReply } from "fastify";

/** Ends streams of live updates when the server closes; ordinary requests are left to finish. */
export function endStreamsOnClose(calls: FastifyInstance): void {
  const open = new Set<FastifyReply["raw"]>();
  calls.addHook("onSend", async (_request, reply, payload) => {
    if (!isStream(payload)) return;
    open.add(reply.raw);
    reply.raw.once("close", () => open.delete(reply.raw));
  });
  calls.addHook("preClose", async () => {
    for (const response of open) response.destroy();
  });
}

/** Whether an answer goes on for as long as the reader stays. */
export const isStream = (payload: unknown): payload is Response =>
  payload instanceof Response && payload.headers.get("content-type") === "text/event-stream";
