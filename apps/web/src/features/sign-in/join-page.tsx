import { getRouteApi } from "@tanstack/react-router";
import { RouteBoundary } from "../../app/route-boundary.tsx";
import { Skeleton } from "../../ui/skeleton.tsx";
import { Entrance } from "./entrance.tsx";
import { Invitation } from "./invitation.tsx";

const route = getRouteApi("/join");

export function JoinPage() {
  const { token } = route.useSearch();
  return (
    <Entrance title="Join your team">
      <RouteBoundary skeleton={<Skeleton shape="rows" count={3} />}>
        <Invitation key={token} token={token} />
      </RouteBoundary>
    </Entrance>
  );
}
