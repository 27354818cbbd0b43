import type { AppRouter } from "@evenhand/server/router";
import type { NoteOperation } from "@evenhand/interview";
import { createTRPCClient, httpLink, isTRPCClientError } from "@trpc/client";
import type { inferRouterOutputs } from "@trpc/server";
import { timed } from "../app/server-time.ts";

export type Acknowledgement = inferRouterOutputs<AppRouter>["notes"]["save"][number];

export type SendAnswer =
  | { kind: "acknowledged"; acknowledgements: Acknowledgement[] }
  | { kind: "signed out" }
  /** The server will not take it as it is, whenever it is sent. `message` says what to do. */
  | { kind: "refused"; message: string }
  /** Sent or not, stored or not: nobody knows, so it is sent again. */
  | { kind: "unreachable" };

export type SendOperations = (interviewId: string, operations: NoteOperation[]) => Promise<SendAnswer>;

/** Longer than any answer that can still come, in milliseconds. */
const PATIENCE = 10_000;

/** What a browser lets a closing page send, in bytes for all requests together. */
const KEEPALIVE_LIMIT = 60_000;

/** Sends notes by themselves, so that they never wait for a slow question in the same batch. */
export function sendOverHttp(memberId: string): SendOperations {
  const client = createTRPCClient<AppRouter>({
    links: [
      httpLink({
        url: "/trpc",
        fetch: (input, init) => {
          // Three bytes are the most that one unit of text becomes.
          const size = typeof init?.body === "string" ? init.body.length * 3 : Infinity;
          const keepalive = size <= KEEPALIVE_LIMIT;
          return timed(() => fetch(input, { ...init, signal: init?.signal ?? null, keepalive }));
        },
      }),
    ],
  });
  return async (interviewId, operations) => {
    try {
      const signal = AbortSignal.timeout(PATIENCE);
      const acknowledgements = await client.notes.save.mutate(
        { interviewId, memberId, operations },
        { signal },
      );
      return { kind: "acknowledged", acknowledgements };
    } catch (error) {
      return answerTo(error);
    }
  };
}

export function answerTo(error: unknown): SendAnswer {
  const data = isTRPCClientError<AppRouter>(error) ? error.data : null;
  if (!(error instanceof Error) || !data) return { kind: "unreachable" };
  if (data.code === "UNAUTHORIZED") return { kind: "signed out" };
  return refusals.has(data.code) ? { kind: "refused", message: error.message } : { kind: "unreachable" };
}

const refusals: ReadonlySet<string> = new Set([
  "BAD_REQUEST",
  "PARSE_ERROR",
  "FORBIDDEN",
  "NOT_FOUND",
  "CONFLICT",
  "PAYLOAD_TOO_LARGE",
  "UNSUPPORTED_MEDIA_TYPE",
]);
