import type { FastifyInstance, FastifyRequest } from "fastify";
import { findViewer } from "../sign-in/find-viewer.ts";
import { BODY_LIMIT_BYTES } from "./body-limit.ts";
import { headersOf } from "./headers-of.ts";
import { RefusedRequest } from "./refused-request.ts";
import type { ServerParts } from "./server-parts.ts";

/** Calls that carry whole files or many questions at once. */
const LARGE_CALLS = ["bank.importFile", "bank.previewFile", "bank.propose", "bank.saveDraft"];

/** A file of 20 million characters, with room for how JSON writes them. */
const LARGE_BODY_BYTES = 32 * 1024 * 1024;

/** Lets signed-in members send large bodies to the calls that need them; every other large body is refused unread. */
export function allowLargeBodies(calls: FastifyInstance, parts: ServerParts): void {
  calls.addHook("onRoute", (route) => {
    route.bodyLimit = LARGE_BODY_BYTES;
  });
  calls.addHook("onRequest", async (request) => {
    const length = lengthOf(request);
    if (length <= BODY_LIMIT_BYTES) return;
    if (length <= LARGE_BODY_BYTES && isLargeCall(request.params)) {
      const { viewer } = await findViewer(parts, headersOf(request));
      if (viewer) return;
    }
    throw new RefusedRequest({ status: 413, reason: "too-large", message: TOO_LARGE });
  });
}

export const TOO_LARGE = "This is too large to send at once. Shorten it.";

// A body that does not say how long it is could be of any length.
const lengthOf = ({ headers }: FastifyRequest): number =>
  headers["transfer-encoding"] === undefined
    ? Number(headers["content-length"] ?? 0)
    : Number.POSITIVE_INFINITY;

const isLargeCall = (params: unknown): boolean =>
  typeof params === "object" &&
  params !== null &&
  "path" in params &&
  LARGE_CALLS.some((call) => call === params.path);
