import type { QueryClient } from "@tanstack/react-query";
import { createRootRouteWithContext, createRoute, Outlet, redirect } from "@tanstack/react-router";
import { areasFor } from "./areas.ts";
import { Frame } from "./frame.tsx";
import { NotFound } from "./not-found.tsx";
import { RouteAnnouncer } from "./route-announcer.tsx";
import { RouteFailure } from "./route-boundary.tsx";
import { safePath } from "./safe-path.ts";
import { viewerQuery } from "./session.ts";
import { Shell } from "./shell.tsx";
import { useViewer } from "./viewer.ts";

export const rootRoute = createRootRouteWithContext<{ queryClient: QueryClient }>()({
  component: () => (
    <>
      <Outlet />
      <RouteAnnouncer />
    </>
  ),
  notFoundComponent: () => (
    <main id="page">
      <NotFound />
    </main>
  ),
});

/** Everything below it is for members; anybody else is asked to sign in and then brought back. */
export const memberRoute = createRoute({
  getParentRoute: () => rootRoute,
  id: "member",
  beforeLoad: async ({ context, location }) => {
    const viewer = await context.queryClient.ensureQueryData(viewerQuery);
    if (!viewer) throw redirect({ to: "/sign-in", search: { from: safePath(location.href) } });
    return { viewer };
  },
  errorComponent: (failure) => (
    <main id="page">
      <RouteFailure {...failure} />
    </main>
  ),
  component: function Member() {
    const { viewer } = memberRoute.useRouteContext();
    return (
      <Shell viewer={viewer}>
        <Outlet />
      </Shell>
    );
  },
});

/** Pages with the rail beside them. */
export const frameRoute = createRoute({
  getParentRoute: () => memberRoute,
  id: "frame",
  component: function RailFrame() {
    return (
      <Frame areas={areasFor(useViewer().role)}>
        <Outlet />
      </Frame>
    );
  },
});

/** Pages that take the full width. */
export const wideRoute = createRoute({
  getParentRoute: () => memberRoute,
  id: "wide",
  component: () => (
    <Frame>
      <Outlet />
    </Frame>
  ),
});
