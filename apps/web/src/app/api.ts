import type { AppRouter } from "@evenhand/server/router";
import { createTRPCClient, httpBatchLink } from "@trpc/client";
import type { inferRouterOutputs } from "@trpc/server";
import { createTRPCOptionsProxy } from "@trpc/tanstack-react-query";
import { queryClient } from "./query-client.ts";

// Inputs travel in the body, so that ids and searches stay out of URLs and logs.
export const apiClient = createTRPCClient<AppRouter>({
  links: [httpBatchLink({ url: "/trpc", methodOverride: "POST", maxItems: 20 })],
});

/** `api.loops.byId.queryOptions({ loopId })` and its like: one object for loading, hooks and invalidation. */
export const api = createTRPCOptionsProxy<AppRouter>({ client: apiClient, queryClient });

/** What each procedure answers, as it arrives: dates are ISO strings. */
export type Answers = inferRouterOutputs<AppRouter>;
