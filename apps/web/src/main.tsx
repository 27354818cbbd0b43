import "./app/no-code-from-text.ts";
import "./ui/tokens.css";
import { CSPProvider } from "@base-ui/react/csp-provider";
import { QueryClientProvider } from "@tanstack/react-query";
import { RouterProvider } from "@tanstack/react-router";
import { StrictMode } from "react";
import { createRoot } from "react-dom/client";
import { queryClient } from "./app/query-client.ts";
import { createAppRouter } from "./app/router.tsx";
import { followTheme } from "./app/theme.ts";

const root = document.getElementById("root");
if (!root) throw new Error("index.html has no #root element");

followTheme();
const router = createAppRouter(queryClient);

createRoot(root).render(
  <StrictMode>
    {/* The content security policy allows no style elements, so Base UI must not make any. */}
    <CSPProvider disableStyleElements>
      <QueryClientProvider client={queryClient}>
        <RouterProvider router={router} />
      </QueryClientProvider>
    </CSPProvider>
  </StrictMode>,
);
