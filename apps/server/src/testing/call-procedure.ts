import type { Database } from "@evenhand/db";
import { fetchRequestHandler } from "@trpc/server/adapters/fetch";
import { appRouter } from "../router.ts";
import type { SignedIn } from "../trpc.ts";

export type Answer = { status: number; body: string; code: string | null };

/** Calls a procedure through tRPC's own request handling, so that the bytes of an answer can be compared. */
export async function callProcedure(
  database: Database,
  viewer: SignedIn | null,
  { path, input }: { path: string; input: unknown },
): Promise<Answer> {
  const response = await fetchRequestHandler({
    endpoint: "/trpc",
    router: appRouter,
    allowMethodOverride: true,
    createContext: () => ({ database, viewer, requestId: "test" }),
    req: new Request(`http://localhost/trpc/${path}`, {
      method: "POST",
      headers: { "content-type": "application/json" },
      ...(input !== undefined && { body: JSON.stringify(input) }),
    }),
  });
  const body = await response.text();
  return { status: response.status, body, code: /"code":"([A-Z_]+)"/.exec(body)?.[1] ?? null };
}

export const procedurePaths = Object.keys(appRouter._def.procedures);
