import type { AppRouter } from "@evenhand/server/router";
import { createTRPCClient, httpBatchLink, httpSubscriptionLink, splitLink } from "@trpc/client";
import type { inferRouterOutputs } from "@trpc/server";
import { createTRPCOptionsProxy } from "@trpc/tanstack-react-query";
import { timed } from "./server-time.ts";
import { queryClient } from "./query-client.ts";

// Inputs travel in the body, so that ids and searches stay out of URLs and logs.
export const apiClient = createTRPCClient<AppRouter>({
  links: [
    splitLink({
      condition: ({ type }) => type === "subscription",
      true: httpSubscriptionLink({ url: "/trpc" }),
      false: httpBatchLink({
        url: "/trpc",
        methodOverride: "POST",
        maxItems: 20,
        fetch: async (input, init) => timed(() => fetch(input, { ...init, signal: init?.signal ?? null })),
      }),
    }),
  ],
});

/** `api.loops.byId.queryOptions({ loopId })` and its like: one object for loading, hooks and invalidation. */
export const api = createTRPCOptionsProxy<AppRouter>({ client: apiClient, queryClient });

/** What each procedure answers, as it arrives: dates are ISO strings. */
export type Answers = inferRouterOutputs<AppRouter>;
