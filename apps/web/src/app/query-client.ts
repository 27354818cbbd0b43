import { QueryClient } from "@tanstack/react-query";
import { failureWords } from "./failure-words.ts";

export const queryClient = new QueryClient({
  defaultOptions: {
    // A browser without a network can still reach a server on its own machine; only trying tells, and trying says why.
    mutations: { networkMode: "always" },
    queries: {
      networkMode: "always",
      staleTime: 10_000,
      // What the server refused it will refuse again; only a failure of the way there is worth a second try.
      retry: (failures, error) => failures < 2 && failureWords(error).kind === "unreachable",
    },
  },
});
